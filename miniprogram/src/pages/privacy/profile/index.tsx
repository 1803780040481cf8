import { ProfileDocument, type PersonalField, type ProfileQuery } from '@doorstep/schema/documents';
import { ageOn } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { mayActAsSelf, mayActIn, type Subject } from '../../../api/acting';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { ForSubject } from '../../../ui/for-subject';
import { writtenIn } from '../../../ui/language';
import { Page } from '../../../ui/page';
import { Answered } from '../../../ui/state';
import { go } from '../../../words/go';
import { yearDateWords } from '../../../words/when';
import { Cards } from './cards';
import { FullValue } from './full-value';
import { Health } from './health';
import './index.scss';

type Profile = ProfileQuery['profile'];

/** What is recorded of a person: what may be seen at a glance, what is masked, and health. */
export default function ProfilePage() {
  return (
    <Page title={words.profile.title}>
      <ForSubject matter="PROFILE">{(subject) => <Content key={subject.id} subject={subject} />}</ForSubject>
      <CallButton />
    </Page>
  );
}

function Content({ subject }: { subject: Subject }) {
  const { acting } = useHere();
  const asked = useAsk(ProfileDocument, { personId: subject.id }, { about: ['DataRequest', 'PersonCard'] });
  return (
    <>
      <Answered asked={asked}>
        {({ profile }) => (
          <>
            <Plain profile={profile} />
            <Masked profile={profile} />
          </>
        )}
      </Answered>
      {mayActIn(acting, 'HEALTH') ? (
        <Health personId={subject.id} />
      ) : (
        <Card title={words.profile.health}>
          <Line>{words.profile.healthHidden(subject.name)}</Line>
        </Card>
      )}
      {mayActAsSelf(acting) && (
        <>
          <Cards personId={subject.id} />
          <Button onPress={() => go('correction')}>{words.profile.wrong}</Button>
          <Button onPress={() => go('absence')}>{words.bookings.absence}</Button>
        </>
      )}
    </>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View className="fact">
      <Note>{label}</Note>
      {children}
    </View>
  );
}

function Plain({
  profile: { name, birthDate, lunarBirthday, nominalAge, household, residence },
}: {
  profile: Profile;
}) {
  const { today } = useHere();
  return (
    <Card>
      <Fact label={words.profile.name}>
        <Line>{name}</Line>
      </Fact>
      <Fact label={words.profile.birthday}>
        <Line>{birthDate === null ? words.profile.unknown : yearDateWords(birthDate)}</Line>
        {lunarBirthday !== null && (
          <View className="line" {...writtenIn('zh')}>
            {lunarBirthday}
          </View>
        )}
      </Fact>
      {birthDate !== null && nominalAge !== null && (
        <Fact label={words.profile.age}>
          <Line>{words.profile.ages(ageOn(birthDate, today), nominalAge)}</Line>
        </Fact>
      )}
      <Fact label={words.profile.residence}>
        <Line>{residence?.fullName ?? words.profile.unknown}</Line>
      </Fact>
      <Fact label={words.profile.household}>
        <Line>{household?.fullName ?? words.profile.unknown}</Line>
      </Fact>
    </Card>
  );
}

function Masked({ profile }: { profile: Profile }) {
  const { personId, maskedPhone, maskedAddress, maskedIdNumber, maskedCards } = profile;
  const masked: [PersonalField, string | null][] = [
    ['PHONE', maskedPhone],
    ['HOME_ADDRESS', maskedAddress],
    ['ID_NUMBER', maskedIdNumber],
    ['CARD_NUMBER', maskedCards.length > 0 ? words.ui.list(maskedCards) : null],
  ];
  return (
    <Card>
      <Note>{words.profile.masked}</Note>
      {masked.map(([field, value]) => (
        <Fact key={field} label={words.personalField[field]}>
          {value === null ? (
            <Line>{words.profile.unknown}</Line>
          ) : (
            <FullValue personId={personId} field={field} masked={value} />
          )}
        </Fact>
      ))}
    </Card>
  );
}
