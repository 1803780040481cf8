import { useState } from 'react';
import { Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Field } from '../../../ui/field';
import { say } from './say';

/** Who gets them: one of the family who is known here, or somebody as he is registered. */
export type Recipient = { kind: 'RELATIVE'; id: string; name: string } | { kind: 'NAMED'; name: string; phone: string };

interface ToWhomProps {
  relatives: readonly { id: string; name: string }[];
  onChange(to: Recipient | undefined): void;
}

const SOMEBODY = 'SOMEBODY';

/** To whom: family to press on, anybody else by full name and telephone. */
export function ToWhom({ relatives, onChange }: ToWhomProps) {
  const [chosen, setChosen] = useState(relatives.length === 0 ? SOMEBODY : undefined);
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');

  function choose(value: string): void {
    setChosen(value);
    const relative = relatives.find(({ id }) => id === value);
    if (relative) onChange({ kind: 'RELATIVE', id: relative.id, name: relative.name });
    else onChange({ kind: 'NAMED', name, phone });
  }

  function write(next: { name: string; phone: string }): void {
    setName(next.name);
    setPhone(next.phone);
    onChange({ kind: 'NAMED', ...next });
  }

  return (
    <>
      {relatives.length === 0 ? (
        <Note>{say().noRelatives}</Note>
      ) : (
        <Choices
          question={say().to}
          choices={[
            ...relatives.map(({ id: value, name: title }) => ({ value, title })),
            { value: SOMEBODY, title: say().somebody },
          ]}
          chosen={chosen}
          onChoose={choose}
        />
      )}
      {chosen === SOMEBODY && (
        <>
          <Field label={say().name} value={name} mostLetters={40} onInput={(value) => write({ name: value, phone })} />
          <Field
            label={say().phone}
            value={phone}
            typed="number"
            mostLetters={11}
            onInput={(value) => write({ name, phone: value })}
          />
          <Note>{say().somebodyHint}</Note>
        </>
      )}
    </>
  );
}
