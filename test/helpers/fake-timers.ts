import { afterEach, beforeEach, expect, vi } from "vitest";

/** Replaces the timers during each test of a file. After each test no timer may be left, however its calls ended. */
export function useFakeTimers(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    const count = vi.getTimerCount();
    vi.useRealTimers();
    vi.restoreAllMocks();
    expect(count).toBe(0);
  });
}
