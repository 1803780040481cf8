import { useSyncExternalStore } from 'react';
import Taro from '@tarojs/taro';

/** A value kept on the phone: read by any page, surviving restarts, and shared by all tabs of a browser. */
export interface Stored<T> {
  get(): T;
  set(value: T): void;
  /** Reads the phone's storage again: another tab may have written. */
  reread(): T;
  subscribe(listener: () => void): () => void;
}

const all: { reread(): unknown }[] = [];

function readText(key: string): string {
  try {
    const text: unknown = Taro.getStorageSync(key);
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

function parse<T>(text: string, fallback: () => T): T {
  try {
    return text === '' ? fallback() : (JSON.parse(text) as T);
  } catch {
    return fallback();
  }
}

/** Keeps a value under `key`; `fallback` is asked while there is none. */
export function stored<T>(key: string, fallback: () => T): Stored<T> {
  let text: string | undefined;
  let value: T;
  const listeners = new Set<() => void>();

  function reread(): T {
    const now = readText(key);
    if (now === text) return value;
    text = now;
    value = parse(now, fallback);
    listeners.forEach((listener) => listener());
    return value;
  }

  function set(next: T): void {
    text = JSON.stringify(next);
    value = next;
    try {
      Taro.setStorageSync(key, text);
    } catch {
      // A full or forbidden storage: the value lives until the app is closed.
    }
    listeners.forEach((listener) => listener());
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  const kept = { get: () => (text === undefined ? reread() : value), set, reread, subscribe };
  all.push(kept);
  return kept;
}

/** The stored value, and a new rendering whenever it changes. */
export const useStored = <T>(kept: Stored<T>): T => useSyncExternalStore(kept.subscribe, kept.get, kept.get);

/** Lets all tabs of a browser follow one another, signing out included. */
export function followOtherTabs(): void {
  if (process.env.TARO_ENV !== 'h5') return;
  window.addEventListener('storage', () => all.forEach((kept) => kept.reread()));
}
