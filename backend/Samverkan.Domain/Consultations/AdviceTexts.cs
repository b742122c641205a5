namespace Samverkan.Domain.Consultations;

/// <summary>Checks an answer that is to be read without identity.</summary>
internal static class AdviceTexts
{
    /// <summary>Refuses a theme or an advice with a clue in it.</summary>
    internal static Refusal? Check(ConsultationAdvice advice, bool knowsChild, ConsultationScene scene) =>
        scene.Identifies(advice.Theme, knowsChild, "theme") ?? scene.Identifies(advice.Text, knowsChild, "advice");
}
