namespace Easel.Core.Webhooks;

/// <summary>Something that happened, for programs that want to know without asking again and again.</summary>
/// <param name="Id">Unique; the same event published twice is one.</param>
/// <param name="Type">As OpenAI's webhooks have it where they do, such as <c>response.completed</c> (<see cref="EventTypes"/>).</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="At">To the millisecond.</param>
/// <param name="Data">A JSON object.</param>
public sealed record ServiceEvent(string Id, string Type, string Owner, DateTimeOffset At, string Data)
{
    /// <summary>The tenant that it concerns; null where it concerns none.</summary>
    public string? Tenant { get; init; }
}
