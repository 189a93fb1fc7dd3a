import type { Language } from '../../card/language.js';
import type { Series, ShownFigure } from '../../content/types.js';
declare const figure: (each: ShownFigure) => {
    id: string;
    status: "current" | "historical";
    kind: "count" | "survey" | "estimate" | "sample" | "event" | "money" | "percent" | "grade" | "sum" | "none";
    value: import("../../content/types.js").Amount | null;
    unit: import("../../card/inline.js").Text;
    counted: import("../../card/inline.js").Text;
    area: import("../../card/inline.js").Text | undefined;
    period: readonly string[];
    by: import("../../card/inline.js").Text;
    caveat: import("../../card/inline.js").Text;
    publication: {
        publisher: string;
        title: string | undefined;
        url: `https://${string}` | `http://${string}` | null;
        date: string | null;
        checked: `${number}-${number}-${number}`;
    };
    replacedBy: readonly string[] | undefined;
    apart: readonly string[] | undefined;
};
export type FigureContent = ReturnType<typeof figure>;
declare const set: ({ id, title, kind, whole, figures: parts, labels, note }: Series) => {
    id: string;
    title: import("../../card/inline.js").Text;
    kind: "parts" | "groups" | "range";
    whole: string | undefined;
    figures: string[];
    labels: import("../../card/inline.js").Text[];
    note: import("../../card/inline.js").Text;
};
export type SeriesContent = ReturnType<typeof set>;
export declare const project: () => {
    words: Readonly<Record<"number" | "read" | "maine" | "survey" | "estimate" | "sum" | "none" | "withheld" | "parts" | "groups" | "range" | "help" | "cite" | "why" | "dots" | "details" | "to" | "about" | "copy" | "part" | "unknown" | "region" | "where" | "copied" | "notCopied" | "older" | "sound" | "undated" | "measure" | "over" | "atLeast" | "nearly" | "under" | "notExact" | "noChart" | "unit" | "counted" | "by" | "limits" | "better" | "replaces" | "apart" | "whole" | "fullRange" | "other" | "citeSeries" | "outdated" | "csv" | "kept" | "noFile" | "copyTable" | "saved", import("../../card/inline.js").Text>>;
    figures: {
        id: string;
        status: "current" | "historical";
        kind: "count" | "survey" | "estimate" | "sample" | "event" | "money" | "percent" | "grade" | "sum" | "none";
        value: import("../../content/types.js").Amount | null;
        unit: import("../../card/inline.js").Text;
        counted: import("../../card/inline.js").Text;
        area: import("../../card/inline.js").Text | undefined;
        period: readonly string[];
        by: import("../../card/inline.js").Text;
        caveat: import("../../card/inline.js").Text;
        publication: {
            publisher: string;
            title: string | undefined;
            url: `https://${string}` | `http://${string}` | null;
            date: string | null;
            checked: `${number}-${number}-${number}`;
        };
        replacedBy: readonly string[] | undefined;
        apart: readonly string[] | undefined;
    }[];
    /** Those we do not show. */
    withheld: {
        id: string;
        reason: import("../../card/inline.js").Text;
        nearest: string;
    }[];
    series: {
        id: string;
        title: import("../../card/inline.js").Text;
        kind: "parts" | "groups" | "range";
        whole: string | undefined;
        figures: string[];
        labels: import("../../card/inline.js").Text[];
        note: import("../../card/inline.js").Text;
    }[];
    hotline: import("../../card/content.js").LineContent;
    reach: {
        call: import("../../card/inline.js").Text;
        text: import("../../card/inline.js").Text;
        textWord: import("../../card/inline.js").Text;
        chat: import("../../card/inline.js").Text;
    };
    danger: {
        question: import("../../card/inline.js").Text;
        place: import("../../card/inline.js").Text;
        call: "911";
        text: "911";
    };
    notes: {
        log: import("../../card/inline.js").Text;
        relay: import("../../card/inline.js").Text;
        number: string;
    };
    checks: {
        read: import("../../card/inline.js").Text;
        called: import("../../card/inline.js").Text;
        longAgo: import("../../card/inline.js").Text;
        directory: string;
    };
};
export type Content = ReturnType<typeof project>;
export declare const language: Language<Content>;
export {};
