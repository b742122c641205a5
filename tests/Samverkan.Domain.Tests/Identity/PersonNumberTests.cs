using Samverkan.Domain.Cases;
using Samverkan.Domain.Identity;

namespace Samverkan.Domain.Tests.Identity;

public sealed class PersonNumberTests
{
    public static TheoryData<string> Listed { get; } = [.. TestNumbers.Listed];

    [Theory]
    [MemberData(nameof(Listed))]
    public void Every_listed_number_is_well_formed_in_every_way_of_writing_it(string number)
    {
        foreach (var typed in new[] { number, number[2..], $"{number[..8]}-{number[8..]}", $"{number[2..8]}-{number[8..]}", $" {number} " })
        {
            Read(typed).ShouldBe(new NumberReading.Valid(new(NumberKind.PersonalNumber, number, null)), typed);
        }
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public void Every_wrong_check_digit_is_found(string number)
    {
        foreach (var digit in "0123456789".Where(d => d != number[^1]))
        {
            Error(number[..^1] + digit).ShouldBe(NumberError.CheckDigit);
        }
    }

    [Theory]
    [InlineData("", NumberError.Format)]
    [InlineData("alma", NumberError.Format)]
    [InlineData("2013010123970", NumberError.Format)]
    [InlineData("20130101239", NumberError.Format)]
    [InlineData("20130101 2397", NumberError.Format)]
    [InlineData("20130101--2397", NumberError.Format)]
    [InlineData("201301012397\n1", NumberError.Format)]
    [InlineData("٢٠١٣٠١٠١٢٣٩٧", NumberError.Format)]
    [InlineData("201313012397", NumberError.Date)]
    [InlineData("201302302397", NumberError.Date)]
    [InlineData("201300012397", NumberError.Date)]
    [InlineData("201301002397", NumberError.Date)]
    [InlineData("201301602397", NumberError.Date)]
    [InlineData("202612312397", NumberError.Future)]
    [InlineData("20130101+2397", NumberError.Date)]
    public void What_is_no_number_is_told(string typed, NumberError error)
    {
        Error(typed).ShouldBe(error);
        ((NumberReading.Invalid)Read(typed)).Text.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_plus_means_a_hundred_years_or_more()
    {
        Value(Read("130101+2397")).ShouldBe("191301012397");
        Value(Read("130101-2397")).ShouldBe("201301012397");
        Value(Read("130101-2397", today: new(2012, 12, 31))).ShouldBe("191301012397");
        Value(Read("130101+2397", today: new(2013, 1, 1))).ShouldBe("191301012397");
    }

    [Fact]
    public void The_sign_turns_the_year_one_turns_a_hundred()
    {
        Value(Read("130101-2397", today: new(2112, 12, 31))).ShouldBe("201301012397");
        Value(Read("130101+2397", today: new(2113, 6, 1))).ShouldBe("201301012397");
    }

    [Fact]
    public void A_coordination_number_has_sixty_added_to_the_day()
    {
        var typed = WithCheckDigit("20130161239");
        Read(typed, NumberKind.CoordinationNumber).ShouldBe(new NumberReading.Valid(new(NumberKind.CoordinationNumber, typed, null)));
        Error(typed).ShouldBe(NumberError.IsCoordinationNumber);
        Error("201301012397", NumberKind.CoordinationNumber).ShouldBe(NumberError.IsPersonalNumber);
        Error(WithCheckDigit("20130192239"), NumberKind.CoordinationNumber).ShouldBe(NumberError.Date);
        Value(Read(WithCheckDigit("20130191239"), NumberKind.CoordinationNumber)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("20130101-TF01", "20130101TF01")]
    [InlineData("20130101TF01", "20130101TF01")]
    [InlineData("20130101-t123", "20130101T123")]
    public void A_tf_number_has_no_check_digit_and_belongs_to_a_municipality(string typed, string value)
    {
        PersonNumbers.Read(NumberKind.TfNumber, typed, "0482", World.Today).ShouldBe(new NumberReading.Valid(new(NumberKind.TfNumber, value, "0482")));
        Error(typed, NumberKind.TfNumber).ShouldBe(NumberError.MunicipalityMissing);
    }

    [Theory]
    [InlineData("130101-TF01", NumberError.Format)]
    [InlineData("20130101-TF1", NumberError.Format)]
    [InlineData("20130230-TF01", NumberError.Date)]
    [InlineData("20270101-TF01", NumberError.Future)]
    public void What_is_no_tf_number_is_told(string typed, NumberError error) => Error(typed, NumberKind.TfNumber).ShouldBe(error);

    [Fact]
    public void Production_takes_no_test_number_and_everything_else_only_those()
    {
        var listed = new ChildNumber(NumberKind.PersonalNumber, "201301012397", null);
        var other = listed with { Value = "191301012397" };
        TestNumbers.WhyRefused(listed, production: true).ShouldNotBeNull();
        TestNumbers.WhyRefused(listed, production: false).ShouldBeNull();
        TestNumbers.WhyRefused(other, production: true).ShouldBeNull();
        TestNumbers.WhyRefused(other, production: false).ShouldNotBeNull();
        TestNumbers.WhyRefused(new(NumberKind.TfNumber, "20130101TF01", "0482"), production: false).ShouldBeNull();
    }

    private static NumberReading Read(string typed, NumberKind kind = NumberKind.PersonalNumber, DateOnly? today = null) =>
        PersonNumbers.Read(kind, typed, null, today ?? World.Today);

    private static NumberError Error(string typed, NumberKind kind = NumberKind.PersonalNumber) => Read(typed, kind).ShouldBeOfType<NumberReading.Invalid>().Error;

    private static string Value(NumberReading reading) => reading.ShouldBeOfType<NumberReading.Valid>().Number.Value;

    private static string WithCheckDigit(string eleven) => "0123456789"
        .Select(digit => eleven + digit)
        .First(number => Read(number, NumberKind.CoordinationNumber) is not NumberReading.Invalid { Error: NumberError.CheckDigit });
}
