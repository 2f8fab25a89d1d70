/** What a platform that speaks SCORM 1.2 puts on a window above ours, under the name `API`. */
export interface ScormApi {
  LMSInitialize(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
}

/** A window as far as it is looked at; a page of another origin throws when it is asked for anything of its own. */
interface AnyWindow {
  readonly parent: AnyWindow;
  readonly opener: AnyWindow | null;
  readonly API?: ScormApi;
}

/** How far up the standard lets a course look. */
const mostParents = 7;

function ownApi(window: AnyWindow): ScormApi | undefined {
  try {
    return typeof window.API?.LMSInitialize === 'function' ? window.API : undefined;
  } catch {
    // Another origin: what is above it may be ours again.
    return undefined;
  }
}

/** The window and those above it, as far as the standard goes. */
function upwards(window: AnyWindow): AnyWindow[] {
  const found = [window];
  for (let at = window; found.length <= mostParents && at.parent && at.parent !== at;) {
    at = at.parent;
    found.push(at);
  }
  return found;
}

function openerOf(window: AnyWindow): AnyWindow | undefined {
  try {
    return window.opener ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * The platform's `API`: on this window or up to seven above it, else on the window that opened one of these, or up to
 * seven above that. Windows of another origin are passed by; nothing here throws.
 */
export function findApi(start: unknown): ScormApi | undefined {
  const own = upwards(start as AnyWindow);
  const opened = own.flatMap((window) => openerOf(window) ?? []).flatMap(upwards);
  for (const window of [...own, ...opened]) {
    const api = ownApi(window);
    if (api) return api;
  }
  return undefined;
}
