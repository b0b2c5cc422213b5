import { onAbort } from "./abort-listeners.js";
import type { HttpResponse } from "./send-request.js";
import { startTimer } from "./timer.js";

/** The permission to send one request. */
export interface Permit {
  /** The round in which the request is sent. */
  readonly round: number;
  /** Whether the request counts among those in flight. */
  readonly isCounted: boolean;
}

/** What a call says about itself before each request. */
export interface Turn {
  /** Number of rounds without a success that the call waits through. */
  readonly limit: number;
  /** Longest pause in milliseconds that the call waits for. */
  readonly maxDelay: number;
  readonly signal: AbortSignal | undefined;
  /** The round in which the call began. */
  readonly firstRound: number;
  /** The response of the call's last request if it was throttled. */
  readonly throttled: HttpResponse | undefined;
}

interface Waiter extends Turn {
  readonly resolve: (result: Permit | HttpResponse) => void;
}

/**
 * Decides when the requests of a client are sent once the service has throttled one of them.
 *
 * All calls wait until `Retry-After` is over. Then they come back in rounds: as many requests at once as succeeded in
 * the round before, then one by one, and twice as many each time these succeed, until the next 429 ends the round. A
 * service that lets 10 requests a second through thus gets 11. Throttled calls go first.
 */
export class Throttle {
  /** Number of 429s that ended a round. */
  round = 0;
  /** Whether requests are sent at once. */
  #isOpen = true;
  #successRound = 0;
  #pausedUntil = 0;
  /** Number of requests that the round sends at once. */
  #budget = 0;
  #sent = 0;
  #succeeded = 0;
  #inFlight = 0;
  #lastRejection: HttpResponse | undefined;
  #stopTimer = () => {};
  readonly #throttledCalls = new Set<Waiter>();
  readonly #otherCalls = new Set<Waiter>();

  /** Time in milliseconds until requests are sent again. */
  get pause(): number {
    return Math.max(0, this.#pausedUntil - performance.now());
  }

  /** Number of rounds without a success since the call began. */
  countFailedRounds(firstRound: number): number {
    return this.round - Math.max(firstRound, this.#successRound);
  }

  /**
   * Resolves to a permit, or to the last response if the service throttled the call, or all calls, too often.
   * @throws the reason of the signal when it aborts
   */
  async acquire(turn: Turn): Promise<Permit | HttpResponse> {
    if (this.#isOpen || turn.limit === 0 || this.pause > turn.maxDelay) return { round: this.round, isCounted: false };
    const waiters = turn.throttled ? this.#throttledCalls : this.#otherCalls;
    return new Promise((resolve, reject) => {
      let stopListening = () => {};
      const remove = () => {
        stopListening();
        waiters.delete(waiter);
        if (this.#throttledCalls.size + this.#otherCalls.size === 0) this.#stopTimer();
      };
      const waiter: Waiter = {
        ...turn,
        resolve(result) {
          remove();
          resolve(result);
        },
      };
      waiters.add(waiter);
      stopListening = onAbort(turn.signal, (reason) => {
        remove();
        reject(reason);
      });
      this.#grantPermits();
    });
  }

  /** Records that the service did not throttle a request. */
  succeed({ round, isCounted }: Permit): void {
    this.#successRound = this.round;
    if (round === this.round) this.#succeeded++;
    else if (round === this.round - 1) this.#budget++;
    this.release({ isCounted });
  }

  /** Records that the service throttled a request, and pauses the client for a time in milliseconds. */
  reject({ round, isCounted }: Permit, delay: number, response: HttpResponse): void {
    this.#lastRejection = response;
    // The rejection of a request of an earlier round says nothing about this one.
    if (round === this.round || this.#isOpen) this.#startRound();
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + delay);
    this.release({ isCounted });
  }

  /** Records that a request is no longer in flight. */
  release({ isCounted }: Pick<Permit, "isCounted">): void {
    if (isCounted) this.#inFlight--;
    if (!this.#isOpen) this.#grantPermits();
  }

  #startRound(): void {
    this.#budget = this.#isOpen ? 0 : this.#succeeded;
    this.#isOpen = false;
    this.#sent = 0;
    this.#succeeded = 0;
    this.round++;
    for (const { throttled = this.#lastRejection, ...waiter } of this.#waiters()) {
      if (throttled && this.countFailedRounds(waiter.firstRound) > waiter.limit) waiter.resolve(throttled);
    }
  }

  #grantPermits(): void {
    for (const waiter of this.#waiters()) {
      if (this.pause > 0) {
        this.#continueAfterPause();
        return;
      }
      const mayFollow = this.#inFlight <= Math.max(0, this.#succeeded - this.#budget);
      if (this.#sent >= this.#budget && !mayFollow) return;
      this.#sent++;
      this.#inFlight++;
      waiter.resolve({ round: this.round, isCounted: true });
    }
    this.#isOpen = this.#inFlight === 0 && this.pause === 0;
  }

  #continueAfterPause(): void {
    this.#stopTimer();
    this.#stopTimer = startTimer(this.pause, () => {
      this.#pausedUntil = 0; // The timer can be a millisecond early.
      this.#grantPermits();
    });
  }

  *#waiters(): Iterable<Waiter> {
    yield* this.#throttledCalls;
    yield* this.#otherCalls;
  }
}
