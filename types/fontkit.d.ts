declare module 'fontkit' {
  interface Font {
    readonly characterSet: readonly number[];
  }
  export function openSync(path: string): Font;
}
