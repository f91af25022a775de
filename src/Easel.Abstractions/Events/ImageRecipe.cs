namespace Easel.Abstractions.Events;

/// <summary>What draws the same image again on the same machine.</summary>
public sealed record ImageRecipe
{
    public required string Model { get; init; }

    public required long Seed { get; init; }

    /// <summary>Denoising steps that ran: of a schedule that <see cref="Strength"/> cut short, its last ones.</summary>
    public required int Steps { get; init; }

    /// <summary>Denoising strength of an image that was drawn from another; null of one drawn from noise alone.</summary>
    public float? Strength { get; init; }

    public required float GuidanceScale { get; init; }

    /// <summary>The scheduler's name as diffusers knows it, such as <c>FlowMatchEulerDiscreteScheduler</c>.</summary>
    public required string Scheduler { get; init; }
}
