using System.Security.Cryptography;
using Npgsql;

namespace Samverkan.Api.Cases;

/// <summary>
/// The name a case goes by where no child may be named: a number such as <c>S-7K3M-92QF</c> and an alias out of Swedish nature. Both are
/// drawn at random: a running number would tell everybody how many cases the county has, and when.
/// </summary>
internal static class CaseNumber
{
    /// <summary>Letters and digits that are not mistaken for one another, read aloud or by hand.</summary>
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static readonly string[] s_aliases =
    [
        "Almen", "Asken", "Aspen", "Backsippan", "Barrskogen", "Björken", "Blåhaken", "Blåklinten", "Blåklockan", "Blåmesen",
        "Blåsippan", "Boken", "Bokskogen", "Brunanden", "Bäcken", "Dalen", "Domherren", "Dungen", "Eken", "Ekorren",
        "Enen", "Fjällripan", "Fjärden", "Forsen", "Fältet", "Granen", "Grodan", "Grönfinken", "Gullvivan", "Gärdsmygen",
        "Gökärten", "Hackspetten", "Hagen", "Haren", "Harsyran", "Hasseln", "Hästhoven", "Holmen", "Igelkotten", "Järven",
        "Kattfoten", "Klippan", "Kornknarren", "Kullen", "Kungsfågeln", "Kvällsbrisen", "Lagunen", "Linden", "Linnean", "Ljungen",
        "Lodjuret", "Lommen", "Lärkan", "Lönnen", "Maskrosen", "Morgondaggen", "Mossan", "Myren", "Nyckelpigan", "Näktergalen",
        "Näckrosen", "Nötskrikan", "Oxeln", "Pilen", "Prästkragen", "Renfanan", "Rödhaken", "Rönnen", "Sidensvansen",
        "Skatan", "Skäret", "Smultronet", "Solrosen", "Starren", "Steglitsan", "Storken", "Strandskatan", "Svalan", "Sädesärlan",
        "Talgoxen", "Tallen", "Tjärnen", "Tofsvipan", "Tranan", "Trollsländan", "Tussilagon", "Törnrosen", "Uttern", "Violen",
        "Viken", "Vitsippan", "Vågen", "Åkerbäret", "Ängen", "Ängsullen", "Ödlan", "Ön", "Örnen", "Öringen",
    ];

    /// <summary>A new number. There are thirty-one to the eighth power of them, and the database refuses a twin.</summary>
    internal static string Draw()
    {
        Span<char> drawn = stackalloc char[8];
        RandomNumberGenerator.GetItems(Letters.AsSpan(), drawn);
        return $"S-{drawn[..4]}-{drawn[4..]}";
    }

    /// <summary>The case that goes by a number, however it is typed.</summary>
    internal static NpgsqlBatchCommand CasesOf(string number) => new("select id from mt_doc_case where data ->> 'number' = $1")
    {
        Parameters = { new NpgsqlParameter<string> { TypedValue = number.Trim().ToUpperInvariant() } },
    };

    /// <summary>An alias that the unit does not use already, as long as the words last.</summary>
    internal static string DrawAlias(IReadOnlySet<string> taken)
    {
        var free = s_aliases.Where(alias => !taken.Contains(alias)).ToArray();
        var words = free.Length > 0 ? free : s_aliases;
        return words[RandomNumberGenerator.GetInt32(words.Length)];
    }
}
