const SMALL_SCREEN = matchMedia('(max-width: 759px)');

/** Whether the page stands as on a phone, with directory and card in one sheet below the map. */
export const isSmallScreen = (): boolean => SMALL_SCREEN.matches;
