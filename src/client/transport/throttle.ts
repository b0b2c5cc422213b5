import type { Settings } from "../options/settings.js";
import { createAbortable } from "./abortable.js";
import { computeRetryDelay } from "./retry-delay.js";
import type { HttpResponse } from "./send-request.js";
import { startTimer } from "./timer.js";

/** A call among those that a client sends. */
export interface Turn {
  /**
   * Waits until the call may send a request. If the call cannot wait, because its retries are used up or the pause is
   * longer than its `maxDelay`, resolves at once: to its response if the service throttled it, so that it ends.
   * @throws the reason of the signal when it aborts
   */
  acquire(): Promise<HttpResponse | undefined>;
  /**
   * Records that the service did not throttle the request of the call.
   * @param httpResponse `undefined` if there is none, which says nothing about the limit of the service
   */
  accept(httpResponse: HttpResponse | undefined): void;
  /**
   * Records that the service throttled the request of the call, so that the client pauses. Returns the milliseconds until
   * it can be sent again, or `false` if the retries of the call after 429 are used up.
   * @param retryAfter seconds
   */
  reject(httpResponse: HttpResponse, retryAfter: number | undefined): number | false;
  /** Returns the milliseconds until requests are sent again; negative if they are. */
  getPause(): number;
}

/** Creates the turn of a call that begins. Calls whose turns the same function creates wait for each other. */
export type Throttle = (settings: Settings) => Turn;

/** A call that waits. It sends its request if it is its turn, or else ends if it can wait no longer. */
type Waiter = (isItsTurn: boolean) => void;

/**
 * Creates the throttle of a client. After a 429, all calls wait until `Retry-After` is over. Then they come back in
 * rounds: one request more than succeeded in the round before, then one by one, and twice as many each time these succeed,
 * until the next 429 ends the round. A service that lets 10 requests a second through thus gets 11.
 */
export function createThrottle(): Throttle {
  /**
   * The round of a request that is sent without a turn: together with another one that has it, or by a call that cannot
   * wait. It does not show how many requests the service lets through.
   */
  const outOfTurn = -1;
  /** A call that waits while others are throttled uses up none of its retries, but ends after this many rounds for each. */
  const roundsPerRetry = 10;

  let isOpen = true;
  let openedAt = 0;
  let round = 0;
  let successRound = 0;
  let pausedUntil = 0;
  /** Number of requests that the round sends at once. */
  let budget = 0;
  let succeeded = 0;
  let inFlight = 0;
  let stopTimer = () => {};
  const waiters = new Set<Waiter>();

  const getPause = () => pausedUntil - performance.now();

  /** What succeeded longer than a second ago says nothing about the limit of the service. */
  function open(): void {
    isOpen = true;
    openedAt = performance.now();
    succeeded = 0;
  }

  /** Lets calls that wait send their requests, unless none has to wait. */
  function grantPermits(): void {
    if (isOpen) return;
    const pause = getPause();
    for (const waiter of waiters) {
      // At the same time: what is left of the budget; beyond it one, and one more for each that succeeded beyond it.
      if (pause > 0 || inFlight > Math.abs(budget - succeeded)) {
        stopTimer();
        stopTimer = startTimer(pause > 0 ? pause : 1000, () => {
          if (pause > 0)
            pausedUntil = 0; // The timer can be a millisecond early.
          else inFlight--; // A request that takes long does not hold back the others.
          grantPermits();
        });
        return;
      }
      waiter(true);
    }
    if (inFlight <= 0 && pause <= 0) open();
  }

  return ({ retry: { limit, maxDelay }, signal }) => {
    const firstRound = round;
    let sentRound = outOfTurn;
    let throttled: HttpResponse | undefined;
    /** Number of 429 responses of the call since the last success of any call, which was in the round `rejectedAfter`. */
    let rejections = 0;
    let rejectedAfter: number | undefined;
    const countFailedRounds = () => round - Math.max(firstRound, successRound);
    const isUsedUp = () =>
      throttled !== undefined && (rejections > limit || countFailedRounds() > limit * roundsPerRetry);
    /** Begins a request if it is the turn of the call. Returns whether the wait is over: it is its turn, or it gives up. */
    function endWait(isItsTurn: boolean): boolean {
      if (!isItsTurn) return isUsedUp() || getPause() > (limit && maxDelay);
      if (isOpen && performance.now() - openedAt > 1000) open();
      inFlight++;
      sentRound = round;
      throttled = undefined;
      return true;
    }
    return {
      getPause,
      async acquire() {
        sentRound = outOfTurn;
        if (endWait(isOpen)) return throttled;
        const granted = createAbortable<HttpResponse | undefined>(signal, (resolve) => {
          const waiter: Waiter = (isItsTurn) => {
            if (endWait(isItsTurn)) resolve(throttled);
          };
          waiters.add(waiter);
          return () => {
            waiters.delete(waiter);
            if (waiters.size === 0) stopTimer();
          };
        });
        grantPermits();
        return granted;
      },
      accept(httpResponse) {
        throttled = undefined;
        if (sentRound === round) inFlight--;
        if (httpResponse) {
          successRound = round;
          if (sentRound === round) succeeded++;
          else if (sentRound >= 0) budget++;
        }
        grantPermits();
      },
      reject(httpResponse, retryAfter) {
        throttled = httpResponse;
        rejections = rejectedAfter === successRound ? rejections + 1 : 1;
        rejectedAfter = successRound;
        // Without Retry-After, the pause grows with how often the call or others failed before.
        const delay = computeRetryDelay(Math.min(countFailedRounds(), limit), retryAfter, maxDelay);
        // A service that asks for longer is asked again after `maxDelay`, so that no single response stops the client.
        const isRepeated = sentRound === round && round > successRound;
        const pause = isRepeated ? delay : Math.min(delay, maxDelay);
        // The rejection of a request of an earlier round says nothing about this one.
        if (sentRound === round || isOpen) {
          budget = succeeded;
          isOpen = false;
          succeeded = 0;
          inFlight = 0;
          round++;
        }
        pausedUntil = Math.max(pausedUntil, performance.now() + pause);
        for (const waiter of waiters) waiter(false);
        grantPermits();
        return !isUsedUp() && delay;
      },
    };
  };
}
