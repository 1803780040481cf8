import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Button } from './button';

interface DisclosureProps {
  /** What the button says while closed, and while open. */
  more: string;
  less: string;
  children: ReactNode;
}

/** Something shown on demand, in place; nothing pops up. */
export function Disclosure({ more, less, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <View className="disclosure">
      <Button isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? less : more}
      </Button>
      {isOpen && <View className="disclosure__body">{children}</View>}
    </View>
  );
}
