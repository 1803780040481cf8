/// <reference types="@tarojs/taro" />

declare module '*.scss';

/** Where the API answers; put in at build time. */
declare const GRAPHQL_URL: string;
