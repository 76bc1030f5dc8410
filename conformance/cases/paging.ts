import type { ConformanceCase } from '../src/cases/case.ts';
import { casesOf, type WrittenCase } from '../src/cases/written-case.ts';

const cases = [
  {
    name: 'every item of every page comes once, past a short page and an empty one',
    role: 'list',
    answers: [
      { page: { items: ['a', 'b'], next: 'p2' } },
      { page: { items: ['c'], next: 'p3' } },
      { page: { items: [], next: 'p4' } },
      { page: { items: ['d'] } },
    ],
    expect: { requests: 4, items: ['a', 'b', 'c', 'd'], queries: ['', '$page=p2', '$page=p3', '$page=p4'] },
  },
  {
    name: 'the first page can be awaited',
    role: 'list',
    take: 1,
    answers: [{ page: { items: ['a', 'b'], next: 'p2' } }],
    expect: { requests: 1, result: 'as sent', items: ['a'] },
  },
  {
    name: 'a cursor that is empty is none',
    role: 'list',
    answers: [{ page: { items: ['a'], next: '' } }],
    expect: { requests: 1, items: ['a'] },
  },
  {
    name: 'a cursor is written as a query demands',
    role: 'list',
    answers: [{ page: { items: ['a'], next: 'a b+c/d==&e' } }, { page: { items: ['b'] } }],
    expect: { requests: 2, items: ['a', 'b'], queries: ['', '$page=a%20b%2Bc%2Fd%3D%3D%26e'] },
  },
  {
    name: 'a cursor that comes twice is an error after its items',
    role: 'list',
    answers: [{ page: { items: ['a'], next: 'p' } }],
    expect: {
      requests: 2,
      items: ['a', 'a'],
      error: { class: 'PaginationError', kind: 'pagination', retryable: false, hint: 'narrow the list' },
    },
  },
  {
    name: 'cursors that lead in a circle are an error',
    role: 'list',
    answers: [
      { page: { items: ['a'], next: 'p2' } },
      { page: { items: ['b'], next: 'p3' } },
      { page: { items: ['c'], next: 'p2' } },
    ],
    expect: { requests: 3, items: ['a', 'b', 'c'], error: { class: 'PaginationError', kind: 'pagination' } },
  },
  {
    name: 'pages that overlap are handed on as they are',
    role: 'list',
    answers: [{ page: { items: ['a', 'b'], next: 'p2' } }, { page: { items: ['b', 'c'] } }],
    expect: { requests: 2, items: ['a', 'b', 'b', 'c'] },
  },
  {
    name: 'an empty list has no item',
    roles: ['list', 'offsetList', 'numberList'],
    answers: [{ page: { items: [] } }],
    expect: { requests: 1, items: [] },
  },
  {
    name: 'a list that is left out has no item',
    roles: ['list', 'offsetList', 'numberList'],
    needs: { emptyAnswer: true },
    answers: [{ json: {} }],
    expect: { requests: 1, items: [] },
  },
  {
    name: 'a page that cannot be had comes after the items of those before',
    role: 'list',
    answers: [{ page: { items: ['a'], next: 'p2' } }, { failure: 404 }],
    expect: { requests: 2, items: ['a'], error: { class: 'NotFoundError', kind: 'not-found', attempts: 1 } },
  },
  {
    name: 'a page of another shape comes after the items of those before',
    role: 'list',
    answers: [{ page: { items: ['a'], next: 'p2' } }, { json: 17 }],
    expect: {
      requests: 2,
      items: ['a'],
      error: { class: 'ResponseValidationError', kind: 'response-validation', issues: [''] },
    },
  },
  {
    name: 'whoever leaves the loop asks for no other page',
    roles: ['list', 'offsetList', 'numberList'],
    take: 2,
    answers: [{ page: { items: ['a', 'b'], next: 'p2' } }],
    expect: { requests: 1, items: ['a', 'b'] },
  },
  {
    name: 'each page is a call of its own',
    role: 'list',
    answers: [{ page: { items: ['a'], next: 'p2' } }, { page: { items: ['b'] } }],
    expect: {
      requests: 2,
      items: ['a', 'b'],
      events: ['start', 'attempt 1: 200', 'end after 1: 200 ok', 'start', 'attempt 1: 200', 'end after 1: 200 ok'],
    },
  },
  {
    name: 'an offset grows by the items received, to an empty page',
    role: 'offsetList',
    answers: [
      { page: { items: ['a', 'b'] } },
      { page: { items: ['c'] } },
      { page: { items: ['d', 'e'] } },
      { page: { items: [] } },
    ],
    expect: { requests: 4, items: ['a', 'b', 'c', 'd', 'e'], queries: ['', '$page=2', '$page=3', '$page=5'] },
  },
  {
    name: 'an offset stops at the number of all items',
    role: 'offsetList',
    answers: [{ page: { items: ['a', 'b'], total: 3 } }, { page: { items: ['c'], total: 3 } }],
    expect: { requests: 2, items: ['a', 'b', 'c'], queries: ['', '$page=2'] },
  },
  {
    name: 'a total that the service does not reach ends with an empty page',
    role: 'offsetList',
    answers: [{ page: { items: ['a'], total: 9 } }, { page: { items: [], total: 9 } }],
    expect: { requests: 2, items: ['a'] },
  },
  {
    name: 'a service that does not know the parameter of its pages is found out',
    roles: ['offsetList', 'numberList'],
    answers: [{ page: { items: ['a', 'b'] } }],
    expect: { requests: 2, items: ['a', 'b', 'a', 'b'], error: { class: 'PaginationError', kind: 'pagination' } },
  },
  {
    name: 'an offset counts what overlaps',
    role: 'offsetList',
    answers: [{ page: { items: ['a', 'b'] } }, { page: { items: ['b', 'c'] } }, { page: { items: [] } }],
    expect: { requests: 3, items: ['a', 'b', 'b', 'c'], queries: ['', '$page=2', '$page=4'] },
  },
  {
    name: 'a page number grows by one, whatever the page holds, to an empty page',
    role: 'numberList',
    answers: [
      { page: { items: ['a', 'b'] } },
      { page: { items: ['c'] } },
      { page: { items: ['d'] } },
      { page: { items: [] } },
    ],
    expect: { requests: 4, items: ['a', 'b', 'c', 'd'], queries: ['', '$page=2', '$page=3', '$page=4'] },
  },
  {
    name: 'a page number stops at the number of all items',
    role: 'numberList',
    answers: [{ page: { items: ['a', 'b'], total: 3 } }, { page: { items: ['c'], total: 3 } }],
    expect: { requests: 2, items: ['a', 'b', 'c'], queries: ['', '$page=2'] },
  },
] satisfies readonly WrittenCase[];

export const paging: readonly ConformanceCase[] = casesOf('paging', cases);
