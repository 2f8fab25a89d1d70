import { createContext } from '@lit/context';
import type { ContentFile } from './content-file.js';
import type { ContentError } from './errors.js';

/** Where a content file stands: on its way, here, or failed with a way to try again. */
export type ContentState =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly content: ContentFile }
  | { readonly status: 'failed'; readonly error: ContentError; readonly retry?: () => void };

// A registered symbol, so that two copies of the library on one page still find each other.
export const contentContext = createContext<ContentState>(Symbol.for('lindring/content/1'));
