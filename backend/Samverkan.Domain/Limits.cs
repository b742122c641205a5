namespace Samverkan.Domain;

/// <summary>The longest texts and lists that are taken. Lengths are in UTF-16 code units, as browsers count them.</summary>
public static class Limits
{
    /// <summary>A name, an organisation, a profession.</summary>
    public const int ShortText = 200;

    /// <summary>A free text: a note, a reason, a sector.</summary>
    public const int LongText = 4000;

    /// <summary>A telephone number, as written.</summary>
    public const int Phone = 40;

    /// <summary>An e-mail address (RFC 5321).</summary>
    public const int Email = 254;

    /// <summary>A language tag, e.g. <c>sv</c>, <c>ti</c>, <c>ar</c>.</summary>
    public const int Language = 35;

    /// <summary>A number that identifies a child, as typed.</summary>
    public const int ChildNumber = 20;

    /// <summary>What may be searched for.</summary>
    public const int SearchText = 100;

    /// <summary>Guardians entered when a case is opened.</summary>
    public const int Guardians = 6;

    /// <summary>Siblings and other persons that one case tells of.</summary>
    public const int RelatedPersons = 20;

    /// <summary>Contacts entered at a time.</summary>
    public const int Contacts = 20;

    /// <summary>Branches that one command hands something to.</summary>
    public const int Recipients = 20;

    /// <summary>Items that one command hands over.</summary>
    public const int Items = 50;

    /// <summary>Readings drawn for one review.</summary>
    public const int ReviewSize = 100;

    /// <summary>Staff named at a time.</summary>
    public const int Staff = 20;

    /// <summary>The longest period that one samtycke may be asked for, in months. The law sets none; a family shall be asked again.</summary>
    public const int ConsentMaxMonths = 12;

    /// <summary>The shortest meeting, in minutes.</summary>
    public const int MeetingMinutesMin = 15;

    /// <summary>The longest meeting, in minutes: a working day.</summary>
    public const int MeetingMinutesMax = 480;

    /// <summary>The longest time between the meetings of a series, in weeks.</summary>
    public const int MeetingWeeksMax = 12;

    /// <summary>How many days before a meeting its agenda may close at the earliest.</summary>
    public const int MeetingCutoffDaysMax = 30;

    /// <summary>Members of one series.</summary>
    public const int SeriesMembers = 60;

    /// <summary>Meetings of one term: one a working day would be more.</summary>
    public const int TermMeetings = 60;

    /// <summary>Items on the agenda of one meeting.</summary>
    public const int AgendaItems = 100;

    /// <summary>The longest time that can be wished for one item, in minutes.</summary>
    public const int ItemMinutes = 240;

    /// <summary>Insatser in one municipality's catalogue.</summary>
    public const int CatalogueEntries = 200;

    /// <summary>Languages that one insats is described in.</summary>
    public const int CatalogueLanguages = 30;

    /// <summary>The longest waiting time that is stated, in weeks.</summary>
    public const int WaitingWeeks = 260;

    /// <summary>Those who are at a school together.</summary>
    public const int PresencePersons = 6;

    /// <summary>The shortest talk that is booked, in minutes.</summary>
    public const int TalkMinutesMin = 15;

    /// <summary>The longest one.</summary>
    public const int TalkMinutesMax = 120;

    /// <summary>Schools that one familjebehandlare is linked to.</summary>
    public const int FamilySupportSchools = 40;

    /// <summary>The most families that one familjebehandlare states to be able to take on.</summary>
    public const int FamilySupportPlaces = 99;

    /// <summary>The longest waiting time for a familjebehandlare that is stated, in weeks: two years.</summary>
    public const int FamilySupportWaitingWeeks = 104;

    /// <summary>For how many days a statement of free places goes without a word of its age.</summary>
    public const int FamilySupportFreshDays = 30;

    /// <summary>Notes, actions or views on one item.</summary>
    public const int ItemWritings = 400;
}
