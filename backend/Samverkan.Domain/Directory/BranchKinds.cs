namespace Samverkan.Domain.Directory;

/// <summary>The Swedish names of the kinds of branch.</summary>
public static class BranchKinds
{
    /// <summary>What a kind of branch is called in the interface.</summary>
    public static string NameOf(BranchKind kind) => kind switch
    {
        BranchKind.Preschool => "Förskola",
        BranchKind.School => "Skola",
        BranchKind.StudentHealthPsychosocial => "Elevhälsa",
        BranchKind.StudentHealthMedical => "Elevhälsans medicinska insats",
        BranchKind.SocialServices => "Socialtjänst",
        BranchKind.Bup => "Barn- och ungdomspsykiatri (BUP)",
        BranchKind.PrimaryCare => "Vårdcentral",
        BranchKind.Bvc => "Barnhälsovård (BVC)",
        BranchKind.Habilitation => "Habilitering",
        _ => "Gemensamt stöd",
    };
}
