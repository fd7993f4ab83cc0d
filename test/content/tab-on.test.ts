// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { focusFrom } from '../../src/content/tab-on.ts'

beforeEach(() => {
  document.body.innerHTML = `
    <a href="#a" id="first">first</a>
    <p>words <a href="#b" id="around">around <b>mark</b> and <i tabindex="0" id="inner">inner</i></a></p>
    <button disabled>off</button><a href="#c" tabindex="-1">not by Tab</a><div inert><button>inert</button></div>
    <div id="host"></div><input id="last">`
})
const mark = () => document.querySelector('b')?.firstChild as Node

it('focus goes to what follows a place in the page and takes it, or to what comes before', () => {
  expect(focusFrom(mark(), false)).toBe(true)
  expect(document.activeElement?.id).toBe('inner')
  focusFrom(document.activeElement as Node, false)
  expect(document.activeElement?.id).toBe('last')
  focusFrom(mark(), true)
  expect(document.activeElement?.id).toBe('around')
})

it('at the end there is nothing', () => {
  expect(focusFrom(document.querySelector('#last') as Node, false)).toBe(false)
})

it('a place in a shadow tree goes on in the page', () => {
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' })
  const words = root?.appendChild(document.createElement('p')) as Node
  expect(focusFrom(words, false)).toBe(true)
  expect(document.activeElement?.id).toBe('last')
})
