using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Identity;

namespace Samverkan.Api.Cases;

/// <summary>Reads a child's number as typed. Production takes no test numbers, and everything else takes no others: they may be living people's.</summary>
internal sealed class NumberPolicy(IHostEnvironment environment, TimeProvider time)
{
    /// <summary>The number, or what is wrong with it in Swedish; neither when none was given.</summary>
    internal (ChildNumber? Number, string? Wrong) Read(OpenCaseNumber? typed) =>
        typed is null
            ? (null, null)
            : PersonNumbers.Read(typed.Kind!.Value, typed.Value, typed.Municipality, SwedishCalendar.DayOf(time.GetUtcNow())) switch
            {
                NumberReading.Valid { Number: var number } => (number, TestNumbers.WhyRefused(number, environment.IsProduction())),
                NumberReading.Invalid invalid => (null, invalid.Text),
                var unknown => throw new InvalidOperationException($"Unknown reading {unknown.GetType().Name}."),
            };

    /// <summary>What was typed as a search, when it is a whole personnummer or samordningsnummer.</summary>
    internal ChildNumber? Recognise(string text)
    {
        var today = SwedishCalendar.DayOf(time.GetUtcNow());
        return new[] { NumberKind.PersonalNumber, NumberKind.CoordinationNumber }
            .Select(kind => PersonNumbers.Read(kind, text, null, today))
            .OfType<NumberReading.Valid>()
            .FirstOrDefault()?.Number;
    }
}
