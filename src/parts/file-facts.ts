import type { ResourceFile } from '../content/resource-file.js';
import type { Resource } from '../content/schema/resource.js';
import { fileSize } from '../i18n/file-size.js';
import type { Reading } from '../i18n/pick.js';
import { resourceFileMessages } from '../i18n/resource-file.js';

/** What the file of a resource is, each in a few words: its format, its size and who has it. */
export function fileFacts(
  resource: Pick<Resource, 'format' | 'bytes'>,
  file: ResourceFile | undefined,
  { language }: Reading,
): string[] {
  return [
    file?.format ?? resource.format ?? '',
    resource.bytes ? fileSize(resource.bytes, language) : '',
    file?.host ? resourceFileMessages[language].from(file.host) : '',
  ].filter(Boolean);
}
