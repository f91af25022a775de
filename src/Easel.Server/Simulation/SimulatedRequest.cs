namespace Easel.Server.Simulation;

/// <summary>What the pipeline and the response of one request share while a failure is simulated.</summary>
internal sealed class SimulatedRequest(SimulatedFailure failure)
{
    private static readonly AsyncLocal<SimulatedRequest?> Flowing = new();
    private static readonly AsyncLocal<bool> FlowingAwaited = new();

    /// <summary>Of the request that is being worked on; null where nothing is simulated.</summary>
    public static SimulatedRequest? Current
    {
        get => Flowing.Value;
        set => Flowing.Value = value;
    }

    /// <summary>Somebody waits at a connection for what is being worked on; otherwise it is a job.</summary>
    public static bool IsAwaited
    {
        get => FlowingAwaited.Value;
        set => FlowingAwaited.Value = value;
    }

    public SimulatedFailure Failure { get; } = failure;

    /// <summary>Nobody waits for it at a connection: it is a job.</summary>
    public bool IsJob { get; init; }

    /// <summary>The client will get previews before the image. Known before the first of them.</summary>
    public bool HasPreviews { get; set; }
}
