import messages from '../../_locales/en/messages.json' with { type: 'json' }

/** The browser's `i18n`, for tests of what is shown: the English text, as the browser would give it. */
export const i18n = {
  getUILanguage: () => 'en-GB',
  getMessage: (key: string, values: readonly string[] = []) =>
    (messages as Record<string, { message: string }>)[key]?.message.replace(
      /\$(\d)/g,
      (_, n) => values[n - 1] ?? '',
    ) ?? '',
}
