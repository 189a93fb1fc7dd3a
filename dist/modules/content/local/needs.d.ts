import type { Center, Entry, Line, Statement } from '../types.js';
/** Who helps anywhere in Maine with one need. */
export interface Need extends Entry {
    readonly heading: string;
    readonly helpers: readonly (Line | Center)[];
}
/** Besides the hotline, which comes first of all. */
export declare const needs: readonly Need[];
/**
 * What survivors asked for in the needs assessment of 2015: help at night, a place to stay, rides, and people beside them.
 * For the last two we read of no service whose present state and number a source confirms.
 */
export declare const more: readonly Statement[];
