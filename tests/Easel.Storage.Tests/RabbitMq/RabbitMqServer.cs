using System.Globalization;
using Easel.Jobs.RabbitMq;

namespace Easel.Storage.Tests.RabbitMq;

/// <summary>A real RabbitMQ for tests, which are skipped where none is installed.</summary>
public sealed class RabbitMqServer() : RabbitMqProcess(Installed())
{
    private static readonly Lazy<RabbitMqServer> SharedServer = new(() => new RabbitMqServer());
    private static int _prefixes;

    /// <summary>One for all tests that leave it running.</summary>
    public static RabbitMqServer Shared => SharedServer.Value;

    /// <summary>Queues that nobody else has.</summary>
    public RabbitMqOptions Options(TimeSpan? patience = null) =>
        new()
        {
            Uri = Uri,
            Prefix = string.Create(CultureInfo.InvariantCulture, $"test{Interlocked.Increment(ref _prefixes)}"),
            Patience = patience ?? TimeSpan.FromMinutes(1),
        };

    private static string Installed()
    {
        Assert.SkipWhen(Programs is null, "RabbitMQ is not installed (Debian: rabbitmq-server).");
        return Programs!;
    }
}
