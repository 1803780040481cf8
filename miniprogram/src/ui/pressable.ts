/** What makes a plain View something to press, for fingers, keyboards and screen readers alike. */
export interface Pressing {
  role?: 'button' | 'radio' | 'checkbox' | 'link';
  /** What a screen reader says; its text when missing. */
  label?: string | undefined;
  isDisabled?: boolean | undefined;
  isChecked?: boolean | undefined;
  isExpanded?: boolean | undefined;
  onPress(): void;
}

const isH5 = process.env.TARO_ENV === 'h5';

const word = (flag: boolean | undefined): string | undefined => (flag === undefined ? undefined : String(flag));

function named(attributes: Record<string, unknown>): object {
  const given: Record<string, unknown> = {};
  for (const name of Object.keys(attributes)) if (attributes[name] !== undefined) given[name] = attributes[name];
  return given;
}

/** Attributes for a View. Browsers need a role, a tab stop and keys; WeChat has its own names for the same. */
export function pressable({ role = 'button', label, isDisabled, isChecked, isExpanded, onPress }: Pressing): object {
  const press = (): void => {
    if (!isDisabled) onPress();
  };
  if (!isH5) {
    return named({
      ariaRole: role,
      ariaLabel: label,
      ariaDisabled: word(isDisabled),
      ariaChecked: word(isChecked),
      ariaExpanded: word(isExpanded),
      onClick: press,
    });
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return named({
    role,
    tabIndex: 0,
    'aria-label': label,
    'aria-disabled': word(isDisabled),
    'aria-checked': word(isChecked),
    'aria-expanded': word(isExpanded),
    onClick: press,
    onKeyDown,
  });
}

/** Something to look at only, which a screen reader passes over. */
export const unspoken = (): object => (isH5 ? { 'aria-hidden': 'true' } : { ariaHidden: 'true' });

/** A heading, a list, a message: a role without pressing. */
export function landmark(role: string, more: { label?: string; level?: number; isLive?: boolean } = {}): object {
  const { label, level, isLive } = more;
  if (!isH5) return named({ ariaRole: role, ariaLabel: label });
  return named({
    role,
    'aria-label': label,
    'aria-level': level === undefined ? undefined : String(level),
    'aria-live': isLive ? 'polite' : undefined,
  });
}
