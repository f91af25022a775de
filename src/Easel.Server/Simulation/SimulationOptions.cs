namespace Easel.Server.Simulation;

/// <summary>How failures are simulated, from the section <c>Easel:Testing</c>.</summary>
internal sealed record SimulationOptions
{
    public const string Section = "Testing";

    /// <summary>Whether requests may ask for a failure of their own (<c>Easel-Simulate</c>). Default auto: where this machine alone reaches
    /// the server.</summary>
    public SimulationMode Simulate { get; init; }

    /// <summary>The rules of the file that <c>Easel:Testing:Scenario</c> names; empty where there is none.</summary>
    public IReadOnlyList<ScenarioRule> Rules { get; init; } = [];

    public bool IsAllowed(bool onLoopback) => Simulate is SimulationMode.On || (Simulate is SimulationMode.Auto && onLoopback);
}

internal enum SimulationMode
{
    Auto,
    On,
    Off,
}
