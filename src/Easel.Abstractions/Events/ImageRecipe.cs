namespace Easel;

/// <summary>What draws the same image again on the same machine.</summary>
public sealed record ImageRecipe
{
    public required string Model { get; init; }

    public required long Seed { get; init; }

    public required int Steps { get; init; }

    public required float GuidanceScale { get; init; }

    /// <summary>The scheduler's name as diffusers knows it, such as <c>FlowMatchEulerDiscreteScheduler</c>.</summary>
    public required string Scheduler { get; init; }
}
