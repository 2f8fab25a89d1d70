import type { BookletTurnEvent } from '../bundle/turning.js';
import type { Language } from '../i18n/language.js';
import { drawCourse, foldReport, type CourseView } from './course-view.js';
import { asSuspendData, fromSuspendData, isComplete, statusAfter, timespan } from './model.js';
import type { Platform } from './platform.js';
import type { Thing } from './things.js';

/** A thing as the page has it: with its words, and the page it is on. */
export interface CourseThing extends Thing {
  readonly text: string;
  readonly page: string;
}

/** What the page tells its course. */
export interface CourseData {
  readonly language: Language;
  readonly things: readonly CourseThing[];
}

/** What our events carry, as far as a course reads them: ids, and never what somebody wrote. */
interface Told {
  readonly caseId?: string;
  readonly scenarioId?: string;
  readonly filmId?: string;
  readonly provider?: string;
  readonly questionId?: string;
}

const heard: Readonly<Record<string, (told: Told) => readonly [Thing['kind'], string | undefined]>> = {
  'scenario-open': ({ caseId, scenarioId }) => ['scenario', `${caseId}/${scenarioId}`],
  'film-seen': ({ filmId }) => ['film', filmId],
  // In somebody else's frame nobody can tell more than that it was let in.
  'film-play': ({ filmId, provider }) => ['film', provider ? filmId : undefined],
  'question-reflect': ({ questionId }) => ['question', questionId],
  'step-start': ({ questionId }) => ['question', questionId],
};

/** Follows what a reader does on the page, and tells the platform that opened it. */
export class Course {
  readonly #data: CourseData;
  readonly #platform: Platform | undefined;
  readonly #began = Date.now();
  #done = new Set<string>();
  #status = '';
  #isReview = false;

  /** @param platform where there is one that can be told */
  constructor(data: CourseData, platform: Platform | undefined) {
    this.#data = data;
    this.#platform = platform?.open() ? platform : undefined;
  }

  /** Takes up what the platform knows, tells it that the course is open, and follows what is done. */
  start(): void {
    const platform = this.#platform;
    this.#done = fromSuspendData(platform?.read('cmi.suspend_data') ?? '', this.#data.things);
    this.#status = platform?.read('cmi.core.lesson_status') ?? '';
    this.#isReview = /^(review|browse)$/.test(platform?.read('cmi.core.lesson_mode') ?? '');
    this.#draw(platform?.read('cmi.core.lesson_location') ?? '');
    // Without it, a platform may take a course that was closed for one that is completed.
    platform?.set('cmi.core.exit', 'suspend');
    this.#tell();
    this.#listen();
  }

  #listen(): void {
    for (const [type, readThing] of Object.entries(heard)) {
      document.addEventListener(type, (event) => {
        const [kind, id] = readThing(event as unknown as Told);
        this.#mark(this.#data.things.find((thing) => thing.kind === kind && thing.id === id));
      });
    }
    document.addEventListener('booklet-turn', (event) => {
      const { hash } = event as BookletTurnEvent;
      foldReport(hash !== '');
      if (hash) this.#platform?.set('cmi.core.lesson_location', hash.slice(0, 255));
      this.#tell();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#tell();
    });
    addEventListener('pagehide', () => this.#end());
    addEventListener('online', () => this.#tell());
    // A page the browser had put to sleep has said goodbye to the platform; anew is the only way back.
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  }

  #mark(thing: CourseThing | undefined, isDone = true): void {
    if (!thing || this.#done.has(thing.key) === isDone) return;
    if (isDone) this.#done.add(thing.key);
    else this.#done.delete(thing.key);
    this.#tell();
  }

  /** Tells what has changed; in a review nothing may be. */
  #tell(): void {
    const platform = this.#platform;
    if (platform && !this.#isReview) {
      const { things } = this.#data;
      const status = statusAfter(this.#status, this.#done, things);
      if (status !== undefined && status !== this.#status) {
        platform.set('cmi.core.lesson_status', status);
        this.#status = status;
      }
      platform.set('cmi.suspend_data', asSuspendData(this.#done, things));
      platform.set('cmi.core.session_time', timespan(Date.now() - this.#began));
      platform.send();
    }
    this.#draw();
  }

  #end(): void {
    if (this.#isReview) this.#platform?.leave();
    else {
      this.#platform?.set('cmi.core.session_time', timespan(Date.now() - this.#began));
      this.#platform?.close();
    }
  }

  #draw(location?: string): void {
    drawCourse(this.#data, this.#viewNow(location));
  }

  #viewNow(location: string | undefined): CourseView {
    const { things } = this.#data;
    return {
      done: this.#done,
      connection: !this.#platform ? 'none' : this.#isReview ? 'review' : 'open',
      isComplete: isComplete(this.#done, things),
      fault: this.#isReview ? undefined : this.#platform?.fault,
      location,
      onTick: (thing, isDone) => this.#mark(thing, isDone),
      onAgain: () => this.#tell(),
    };
  }
}
