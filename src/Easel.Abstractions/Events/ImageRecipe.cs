namespace Easel.Abstractions.Events;

/// <summary>What draws the same image again on the same machine. Holds what was used and nothing else: what the engine does not report is
/// null.</summary>
public sealed record ImageRecipe
{
    public required string Model { get; init; }

    /// <summary>Null where the engine does not say which it used.</summary>
    public long? Seed { get; init; }

    /// <summary>Denoising steps that ran: of a schedule that <see cref="Strength"/> cut short, its last ones. Null where nothing was
    /// denoised, or the engine does not say.</summary>
    public int? Steps { get; init; }

    /// <summary>Denoising strength of an image that was drawn from another; null of one drawn from noise alone.</summary>
    public float? Strength { get; init; }

    public float? GuidanceScale { get; init; }

    /// <summary>The scheduler's name as diffusers knows it, such as <c>FlowMatchEulerDiscreteScheduler</c>, or the one that the request
    /// chose (<see cref="Models.ModelCapabilities.Schedulers"/>); null where there is none.</summary>
    public string? Scheduler { get; init; }

    /// <summary>What changed the model; empty where nothing did.</summary>
    public IReadOnlyList<Requests.LoraChoice> Loras
    {
        get;
        // Recipes of earlier versions are read without it.
        init => field = value ?? [];
    } = [];

    /// <summary>What led the drawing by pictures; empty where nothing did.</summary>
    public IReadOnlyList<Requests.ControlChoice> Controls
    {
        get;
        init => field = value is { Count: > 0 } ? value : [];
    } = [];

    /// <summary>Null where the model's own layer was taken.</summary>
    public int? ClipSkip { get; init; }
}
