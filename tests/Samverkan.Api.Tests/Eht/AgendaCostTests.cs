using System.Diagnostics;
using System.Globalization;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Eht;

/// <summary>
/// An agenda costs what stands on it: four times the items, with as many children each under their own key, four times the work and no more. Measured turn by turn
/// against each other, so that a busy machine slows both. How long the long one takes is written out; on a quiet machine it is to be far below 100 ms.
/// </summary>
[Collection(ComparesCosts.Name)]
public sealed class AgendaCostTests(TestSystem system, ITestOutputHelper output)
{
    private const int OfEachKind = 5;
    private const int Times = 4;
    private const int Turns = 60;
    private const double AllowedWork = Times * 1.1;
    private const double AllowedTime = Times * 1.5;

    [Fact]
    public async Task An_agenda_of_sixty_items_costs_four_times_one_of_fifteen_and_no_more()
    {
        var (few, many) = (await AgendaAsync(OfEachKind), await AgendaAsync(OfEachKind * Times));
        foreach (var reader in new Func<Term, Persona>[] { term => term.Counsellor, term => term.BupConsultant })
        {
            List<(double Bytes, double Milliseconds)> small = [], large = [];
            for (var turn = 0; turn < Turns; turn++)
            {
                small.Add(await TakeAsync(reader(few), few, OfEachKind * 3));
                large.Add(await TakeAsync(reader(many), many, OfEachKind * Times * 3));
            }

            var (work, time) = (Ratio(large, small, cost => cost.Bytes), Ratio(large, small, cost => cost.Milliseconds));
            var slow = large.Skip(Turns / 4).Select(cost => cost.Milliseconds).Order().ElementAt((int)(Turns * 0.75 * 0.95));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"60 items: {Median(large, cost => cost.Milliseconds):0.0} ms, p95 {slow:0.0} ms; {work:0.00} of the work and {time:0.00} of the time of 15"));
            work.ShouldBeLessThanOrEqualTo(AllowedWork);
            time.ShouldBeLessThanOrEqualTo(AllowedTime);
        }
    }

    // As many named with a case, without identity and about a group.
    private async Task<Term> AgendaAsync(int ofEach)
    {
        var term = await Term.PlannedAsync(system);
        for (var number = 0; number < ofEach; number++)
        {
            var (named, anonymous) = (await CaseStory.OpenAsync(system), await CaseStory.OpenAsync(system));
            await named.ConsentAsync(named.Opener, [Forms.Bup, "0482-skola", Forms.SocialServices], ["identity", "situation"]);
            await term.SubmitAsync(term.Counsellor, term.Item("individual", "named", named.CaseId, "Alma kommer inte till skolan.", null));
            await term.SubmitAsync(term.Counsellor, term.Story(anonymous.CaseId));
            await term.SubmitAsync(term.Counsellor, term.Group());
        }

        return term;
    }

    private static async Task<(double Bytes, double Milliseconds)> TakeAsync(Persona reader, Term term, int items)
    {
        var (began, allocated) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(precise: true));
        using var answer = await reader.SendAsync(HttpMethod.Get, term.MeetingPath);
        var taken = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        System.Text.Json.JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).GetProperty("items").GetArrayLength().ShouldBe(items);
        return (bytes, taken);
    }

    private static double Ratio(List<(double, double)> large, List<(double, double)> small, Func<(double Bytes, double Milliseconds), double> of) => Median(large, of) / Median(small, of);

    private static double Median(List<(double, double)> turns, Func<(double Bytes, double Milliseconds), double> of) => turns.Skip(Turns / 4).Select(of).Order().ElementAt(Turns * 3 / 8);
}
