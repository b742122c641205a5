using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>Who wrote an item: organisation first, then the person.</summary>
public sealed record Author(string BranchName, string UnitName, string PersonName);

/// <summary>One disclosure of one's own item. Given to the author's branch and to nobody else.</summary>
public sealed record Share(
    Guid DisclosureId,
    string BranchId,
    string BranchName,
    LegalBasis Basis,
    string BasisName,
    bool Holds,
    string Why,
    DateTimeOffset At);

/// <summary>Something that can be done here. When it is not allowed, <see cref="Reason"/> says in Swedish why not.</summary>
public sealed record Action(string Name, bool Allowed, string? Reason);

/// <summary>Something the viewer ought to know about what they see.</summary>
public sealed record Notice(string Code, string Text);

/// <summary>A member of staff who takes part.</summary>
public sealed record StaffView(Guid PersonId, string Name, string RoleName);

/// <summary>To whom an item is handed when it is written, and on what basis. A basis that is no consent needs a reason.</summary>
public sealed record Recipient(string BranchId, LegalBasis Basis, string? Reason);
