namespace Samverkan.Api.Exports;

/// <summary>How much is taken out.</summary>
public enum ExportScope
{
    /// <summary>What one's own branch wrote in the case, for its own journal or archive.</summary>
    Own,

    /// <summary>Registerutdrag: what one's own branch holds about the child, its own and what it may read now, for the child or a guardian.</summary>
    Child,
}

/// <summary>In which form.</summary>
public enum ExportFormat
{
    /// <summary>For another system.</summary>
    Json,

    /// <summary>To read and to print; one file without anything outside it.</summary>
    Html,
}

/// <summary>What was taken out of one case. The same content in both forms; texts are Swedish, days are written åååå-mm-dd.</summary>
/// <param name="Title">What it is.</param>
/// <param name="CaseNumber">The case by its number.</param>
/// <param name="Scope">How much was taken out.</param>
/// <param name="MadeFor">For whom, in words without a name; null for one's own branch.</param>
/// <param name="MadeAt">When.</param>
/// <param name="MadeBy">By whom.</param>
/// <param name="Notices">What whoever hands it out, and whoever gets it, has to know.</param>
/// <param name="Sections">The content; a section without entries is left out.</param>
public sealed record CaseExport(
    string Title,
    string CaseNumber,
    ExportScope Scope,
    string? MadeFor,
    DateTimeOffset MadeAt,
    string MadeBy,
    IReadOnlyList<string> Notices,
    IReadOnlyList<ExportSection> Sections);

/// <summary>One kind of content.</summary>
public sealed record ExportSection(string Title, IReadOnlyList<ExportEntry> Entries);

/// <summary>One item: what it says, who wrote it, when, and why it is held.</summary>
/// <param name="Title">What the entry is.</param>
/// <param name="Fields">What it says.</param>
/// <param name="From">The organisation that wrote it.</param>
/// <param name="At">When; null where it is not kept.</param>
/// <param name="Basis">Why one's own branch has it, in Swedish.</param>
/// <param name="HandedTo">To which other organisations one's own branch has handed it, and on what ground.</param>
public sealed record ExportEntry(string Title, IReadOnlyList<ExportField> Fields, string From, DateTimeOffset? At, string Basis, IReadOnlyList<string> HandedTo);

/// <summary>A name and what stands there.</summary>
public sealed record ExportField(string Name, string Value);
