import { createAbortable } from "./abortable.js";
import type { HttpResponse } from "./send-request.js";
import { startTimer } from "./timer.js";

/** What a call says about itself before each request. */
interface Turn {
  /** The round in which the call began. */
  firstRound: number;
  /** Number of rounds without a success that the call waits through. */
  limit: number;
  /** Longest pause in milliseconds that the call waits for. */
  maxDelay: number;
  signal: AbortSignal | undefined;
  /** The response of the call's last request if it was throttled. */
  throttled: HttpResponse | undefined;
}

interface Waiter extends Turn {
  resolve: (result: number | HttpResponse) => void;
}

/** The round of a request that was sent during a pause. It does not show how many requests the service lets through. */
const outOfTurn = -1;

/** The round of a request that is sent together with another one, which has its turn. */
export const joined = -2;

/** Decides when the requests of a client are sent once the service has throttled one of them. */
export interface Throttle {
  /** Returns the number of 429s that ended a round. */
  getRound(): number;
  /** Returns the number of rounds without a success since the call began. */
  countFailedRounds(firstRound: number): number;
  /** Returns the milliseconds until requests are sent again; negative if they are. */
  getPause(): number;
  /**
   * Resolves to the round in which the call may send a request, to `outOfTurn` if the call cannot wait for one, or to the
   * last response if the service throttled the call too often.
   * @throws the reason of the signal when it aborts
   */
  acquire(turn: Turn): Promise<number | HttpResponse>;
  /**
   * Records what happened to a request of a round; `undefined` if there is no response.
   * @param delay pause of the client in milliseconds if the service throttled the request
   */
  settle(sentRound: number, httpResponse: HttpResponse | undefined, delay: number): void;
}

/**
 * Creates the throttle of a client. After a 429, all calls wait until `Retry-After` is over. Then they come back in
 * rounds: one request more than succeeded in the round before, then one by one, and twice as many each time these succeed,
 * until the next 429 ends the round. A service that lets 10 requests a second through thus gets 11.
 */
export function createThrottle(): Throttle {
  let isOpen = true;
  let openedAt = 0;
  let round = 0;
  let successRound = 0;
  let pausedUntil = 0;
  /** Number of requests that the round sends at once. */
  let budget = 0;
  let sent = 0;
  let succeeded = 0;
  let inFlight = 0;
  let stopTimer = () => {};
  const waiters = new Set<Waiter>();

  const getPause = () => pausedUntil - performance.now();
  const countFailedRounds = (firstRound: number) => round - Math.max(firstRound, successRound);

  /** What succeeded longer than a second ago says nothing about the limit of the service. */
  function open(): void {
    isOpen = true;
    openedAt = performance.now();
    succeeded = 0;
  }

  function startRound(): void {
    budget = succeeded;
    isOpen = false;
    sent = 0;
    succeeded = 0;
    inFlight = 0;
    round++;
    for (const { throttled, firstRound, limit, resolve } of waiters) {
      if (throttled && countFailedRounds(firstRound) > limit) resolve(throttled);
    }
  }

  function accept(sentRound: number): void {
    successRound = round;
    if (sentRound === outOfTurn) pausedUntil = 0;
    else if (sentRound === round) succeeded++;
    else if (sentRound >= 0) budget++;
  }

  function reject(sentRound: number, delay: number): void {
    const until = performance.now() + delay;
    // The rejection of a request of an earlier round says nothing about this one.
    if (sentRound === round || isOpen) startRound();
    // During a pause, the newest response says best how long it lasts.
    pausedUntil = sentRound === outOfTurn ? until : Math.max(pausedUntil, until);
  }

  function send(): number {
    if (isOpen && performance.now() - openedAt > 1000) open();
    sent++;
    inFlight++;
    return round;
  }

  function grantPermits(): void {
    const pause = getPause();
    for (const { resolve } of waiters) {
      if (pause > 0) {
        stopTimer();
        stopTimer = startTimer(pause, () => {
          pausedUntil = 0; // The timer can be a millisecond early.
          grantPermits();
        });
        return;
      }
      if (sent > budget && inFlight > Math.max(0, succeeded - budget)) return;
      resolve(send());
    }
    if (inFlight === 0 && pause <= 0) open();
  }

  return {
    getRound: () => round,
    getPause,
    countFailedRounds,
    async acquire(turn) {
      if (isOpen) return send();
      if (turn.limit === 0 || getPause() > turn.maxDelay) return outOfTurn;
      const granted = createAbortable<number | HttpResponse>(turn.signal, (resolve) => {
        const waiter = { ...turn, resolve };
        waiters.add(waiter);
        return () => {
          waiters.delete(waiter);
          if (waiters.size === 0) stopTimer();
        };
      });
      grantPermits();
      return granted;
    },
    settle(sentRound, httpResponse, delay) {
      if (sentRound === round) inFlight--;
      if (httpResponse?.response.status === 429) reject(sentRound, delay);
      else if (httpResponse) accept(sentRound);
      if (!isOpen) grantPermits();
    },
  };
}
