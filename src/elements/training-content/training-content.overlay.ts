import { html, nothing } from 'lit';
import type { ContentFile, LocalAdditions } from '../../content/content-file.js';
import { watchLaid, type LaidState } from '../../content/overlay/laid-content.js';
import type { OnState } from '../../content/store.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { warnOnce } from '../../guest/warn.js';
import { overlayMessages } from '../../i18n/overlay.js';
import type { Reading } from '../../i18n/pick.js';
import { localInfo } from '../../parts/local-info.js';
import { exampleMark } from '../../parts/marks.js';

/** The element that gives content, with what it is told of overlays. */
export interface OverlayHost extends GuestElement {
  readonly overlay: string;
}

function additionsOf(laid: LaidState): LocalAdditions {
  const told = laid.isFailed
    ? ({ local: [], failed: 'all' } as const)
    : {
        local: laid.local,
        failed: laid.issues.some(({ warning }) => !warning) ? ('some' as const) : undefined,
      };
  return {
    renderInfo: (where, reading) => {
      const mark = !laid.isFailed && laid.isExample ? exampleMark({ origin: 'example' }, reading) : nothing;
      return localInfo({ ...told, mark }, where, reading);
    },
    renderHidden: (reading, ...lists) => renderHidden(laid, lists, reading),
  };
}

function renderHidden(laid: LaidState, lists: readonly string[], { language }: Reading): unknown {
  if (laid.isFailed) return nothing;
  const count = lists.reduce((sum, list) => sum + (laid.hidden.get(list)?.length ?? 0), 0);
  return count > 0 ? html`<p part="local-hidden">${overlayMessages[language].hidden(count)}</p>` : nothing;
}

/** Gives the content with the overlay laid on it; with `show-changes` an editor is shown what it does. */
export function watchOverlaid(
  host: OverlayHost,
  watchBase: (onState: OnState) => () => void,
  onState: OnState,
): () => void {
  const isEditing = host.hasAttribute('show-changes');
  let isWatched = true;
  let forget: (() => void) | undefined;
  const tellEditor = (laid: LaidState, base: ContentFile): void => {
    import('./training-content.changes.js')
      .then(({ showChanges }) => {
        forget?.();
        if (isWatched) forget = showChanges(laid, host, base.language);
      })
      .catch(() => warnOnce('Lista over lokale endringer kunne ikke lastes. Innholdet vises som det skal.'));
  };
  const additions = (laid: LaidState, base: ContentFile): LocalAdditions => {
    if (isEditing) tellEditor(laid, base);
    return additionsOf(laid);
  };
  const url = new URL(host.overlay, document.baseURI).href;
  const stop = watchLaid(watchBase, { url, isEditing, additions }, onState);
  return () => {
    isWatched = false;
    forget?.();
    stop();
  };
}
