import { readFileSync } from 'node:fs';
import { testDocumentedWords } from '@edgeward/test-support';
import { operations } from '../src/generated/operations.js';
import words from './fixtures/documented-words.json' with { type: 'json' };

testDocumentedWords(words, readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8'), operations);
