using Easel.Cassettes;

namespace Easel.Testing;

/// <summary>How a server in a test behaves. What is not said here is as the server has it; nothing is taken from the environment or from
/// configuration files.</summary>
public sealed class EaselServerOptions
{
    /// <summary>Default: the built-in model.</summary>
    public TestDrawing Drawing { get; set; }

    /// <summary>The seed of requests that name none, 0-4294967295; null draws a random one, as a server outside of tests does. Default
    /// 0: the same request brings the same image, byte for byte.</summary>
    public long? Seed { get; set; } = 0;

    /// <summary>Where the models are. Default: the nearest <c>models</c> folder above the test's program or the current directory.</summary>
    public string? ModelsFolder { get; set; }

    /// <summary>The key that requests must bring; null takes requests with any key, and with none. Default null.</summary>
    public string? AccessKey { get; set; }

    /// <summary>The clock of expiry, limits and retries. Default: the system's.</summary>
    public TimeProvider? Clock { get; set; }

    /// <summary>Receives the server's log; null has none.</summary>
    public ILoggerProvider? Log { get; set; }

    /// <summary>The least that <see cref="Log"/> receives. Default: what is wrong.</summary>
    public LogLevel LogLevel { get; set; } = LogLevel.Warning;

    /// <summary>A file that says which requests fail, and how; null has none.</summary>
    public string? Scenario { get; set; }

    /// <summary>A file that the responses of configured services are recorded in and replayed from; null asks them themselves.</summary>
    public string? Cassette { get; set; }

    /// <summary>What is done with requests to services where there is a <see cref="Cassette"/>. Default auto.</summary>
    public CassetteMode CassetteMode { get; set; }

    /// <summary>The server's own settings, such as <c>Easel:MaxQueuedRequests</c> = <c>0</c>.</summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds or replaces services, such as a model provider of the test's own.</summary>
    public Action<IServiceCollection>? ConfigureServices { get; set; }
}
