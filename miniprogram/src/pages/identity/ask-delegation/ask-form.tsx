import type { DelegationKind, DelegationPurpose, Relation } from '@doorstep/schema/documents';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Card, Heading, Line } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Field } from '../../../ui/field';
import { Ticks } from '../../../ui/ticks';
import { matterChoices, MATTERS } from '../../../words/matters';
import { endChoices } from '../../../words/until';
import { endOf, type Form } from './form';

interface AskFormProps {
  form: Form;
  onChange(form: Form): void;
}

/** One question after the other, each in words. */
export function AskForm({ form, onChange }: AskFormProps) {
  const set = (part: Partial<Form>): void => onChange({ ...form, ...part });
  const isGuardianship = form.kind === 'GUARDIANSHIP';
  return (
    <>
      <Heading>{words.ask.whom}</Heading>
      <Card>
        <Person form={form} set={set} />
      </Card>
      <Card>
        <Choices<Relation>
          question={words.ask.relation}
          choices={(Object.keys(words.relation) as Relation[]).map((value) => ({
            value,
            title: words.relation[value],
          }))}
          chosen={form.relation}
          isRow
          onChoose={(relation) => set({ relation })}
        />
      </Card>
      <Card>
        <Choices<DelegationKind>
          question={words.ask.kind}
          choices={[
            { value: 'DELEGATION', title: words.ask.delegation, detail: words.ask.delegationDetail },
            { value: 'GUARDIANSHIP', title: words.ask.guardianship, detail: words.ask.guardianshipDetail },
          ]}
          chosen={form.kind}
          onChoose={(kind) => set({ kind })}
        />
        {isGuardianship && <Line>{words.ask.guardianshipHow}</Line>}
      </Card>
      {!isGuardianship && (
        <Card>
          <Ticks
            question={words.ask.matters}
            choices={matterChoices(MATTERS)}
            chosen={form.matters}
            onChoose={(matters) => set({ matters })}
          />
        </Card>
      )}
      <WhyAndUntil form={form} set={set} />
    </>
  );
}

interface PartProps {
  form: Form;
  set(part: Partial<Form>): void;
}

function Person({ form: { name, by, phone, idNumber }, set }: PartProps) {
  return (
    <>
      <Field label={words.ask.name} value={name} onInput={(text) => set({ name: text })} />
      <Choices<Form['by']>
        question={words.ask.by}
        choices={[
          { value: 'PHONE', title: words.ask.byPhone },
          { value: 'ID_NUMBER', title: words.ask.byIdNumber },
        ]}
        chosen={by}
        onChoose={(value) => set({ by: value })}
      />
      {by === 'PHONE' ? (
        <Field
          key="phone"
          label={words.ask.phone}
          value={phone}
          typed="number"
          onInput={(text) => set({ phone: text })}
        />
      ) : (
        <Field
          key="id"
          label={words.ask.idNumber}
          value={idNumber}
          typed="idcard"
          onInput={(text) => set({ idNumber: text })}
        />
      )}
    </>
  );
}

function WhyAndUntil({ form, set }: PartProps) {
  const { today } = useHere();
  return (
    <>
      <Card>
        <Choices<DelegationPurpose>
          question={words.ask.purpose}
          choices={(Object.keys(words.delegationPurpose) as DelegationPurpose[]).map((value) => ({
            value,
            title: words.delegationPurpose[value],
          }))}
          chosen={form.purpose}
          onChoose={(purpose) => set({ purpose })}
        />
      </Card>
      <Card>
        <Choices
          question={words.ask.until}
          choices={endChoices(today)}
          chosen={endOf(form, today)}
          onChoose={(endsOn) => set({ endsOn })}
        />
      </Card>
    </>
  );
}
