using Easel.Jobs.RabbitMq;
using Easel.Server.Hosting;

namespace Easel.Server.Workers;

/// <summary>Configuration to <see cref="WorkerOptions"/>, once, at start-up.</summary>
internal static class WorkerOptionsBinder
{
    private const int LongestWait = 86_400;

    /// <summary>What is wrong is added to <paramref name="problems"/>.</summary>
    public static WorkerOptions Bind(SectionReader easel, List<string> problems)
    {
        var options = new WorkerOptions { Broker = Broker(easel.Section(WorkerOptions.BrokerSection), problems) };
        if (easel.Section(WorkerOptions.Section) is not { } section)
            return options;
        options = options with
        {
            Slots = (int)section.Number(nameof(WorkerOptions.Slots), options.Slots, 1, 64),
            WaitForModel = TimeSpan.FromSeconds(section.Number("WaitForModelSeconds", 0, 0, LongestWait)),
        };
        section.RefuseUnknown();
        return options;
    }

    private static RabbitMqOptions? Broker(SectionReader? section, List<string> problems)
    {
        if (section is null)
            return null;
        var defaults = new RabbitMqOptions { Uri = new Uri("amqp://localhost") };
        var text = section.Text(nameof(RabbitMqOptions.Uri));
        var options = new RabbitMqOptions
        {
            Uri = Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : defaults.Uri,
            Prefix = section.Text(nameof(RabbitMqOptions.Prefix)) ?? defaults.Prefix,
            Patience = TimeSpan.FromSeconds(section.Number("PatienceSeconds", (long)defaults.Patience.TotalSeconds, 0, 600)),
            Lanes = (int)section.Number(nameof(RabbitMqOptions.Lanes), defaults.Lanes, 1, 64),
        };
        section.RefuseUnknown();
        // It may hold a password: the message does not repeat it.
        if (uri is not { Scheme: "amqp" or "amqps", Host.Length: > 0 })
            problems.Add("Easel:RabbitMq:Uri must be like 'amqp://user:password@broker/vhost', or 'amqps://…'.");
        if (options.Prefix.Length > 64 || options.Prefix.AsSpan().ContainsAny("/ "))
            problems.Add("Easel:RabbitMq:Prefix must have at most 64 characters, no '/' and no space.");
        return options;
    }
}
