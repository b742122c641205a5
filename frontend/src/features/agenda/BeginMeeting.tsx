import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { CheckboxGroup } from '@/ui/Choices/Choices';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { attendee, type Meeting, personKey } from './model';
import { inMeeting } from './queries';
import { useMeetingAction } from './useMeetingAction';

/** Begins the meeting with those who are in the room. Who is there decides which child is named, so nobody is taken for granted. */
export function BeginMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const [open, setOpen] = useState(false);
  return (
    <section data-print="no">
      {open ? (
        <Form meeting={meeting} onClose={() => setOpen(false)} />
      ) : (
        <Button tone="primary" onClick={() => setOpen(true)}>
          {t('begin.open')}
        </Button>
      )}
    </section>
  );
}

function Form({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('agenda');
  const { cycleId } = meeting;
  const members = meeting.people.filter((person) => person.isMember);
  const [here, setHere] = useState(members.filter((person) => person.isViewer).map(personKey));
  const begin = useMeetingAction<string[]>({
    cycleId,
    run: (keys, key) =>
      inMeeting.begin(
        { cycleId, meetingId: meeting.meeting.meetingId },
        members.filter((person) => keys.includes(personKey(person))).map(attendee),
        key,
      ),
    said: t('begin.done'),
  });
  return (
    <DraftedForm
      framed
      title={t('begin.title')}
      submit={t('begin.open')}
      problems={begin.problems}
      attempt={begin.attempt}
      conflict={undefined}
      busy={begin.busy}
      written={undefined}
      onSubmit={() => begin.submit(here)}
      onClose={onClose}
    >
      <CheckboxGroup
        name="present"
        legend={t('begin.people')}
        help={t('begin.help')}
        choices={members.map((person) => ({
          value: personKey(person),
          label: person.name,
          hint: `${person.unitName}, ${person.branchName}`,
        }))}
        isChosen={(value) => here.includes(value)}
        input={{
          onChange: ({ currentTarget: { value, checked } }) =>
            setHere(checked ? [...here, value] : here.filter((one) => one !== value)),
        }}
      />
    </DraftedForm>
  );
}
