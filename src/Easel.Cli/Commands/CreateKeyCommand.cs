using System.CommandLine;
using System.Globalization;
using Easel.Cli.Parameters;
using Easel.Client.Keys;

namespace Easel.Cli.Commands;

/// <summary><c>easel keys create</c>.</summary>
internal static class CreateKeyCommand
{
    public static Command Create()
    {
        var command = new Command("create", "Create a key, and show its value this once.");
        var name = new Argument<string>("name") { Description = "For people to know it by." };
        command.Arguments.Add(name);
        var tenant = Text("--tenant", "The organisation that the key belongs to; its keys share what they keep.", "NAME");
        var user = Text("--user", "The person or program that the key is given to.", "NAME");
        var scopes = Several("--scope", "images (the default) or admin; may be given twice.", "SCOPE");
        var models = Several("--model", "A model that may be used, may be given several times; all by default.", "ID");
        var providers = Several("--provider", "A provider whose models may be used, may be given several times; all by default.", "NAME");
        var expires = new Option<string?>("--expires")
        {
            Validators = { Durations.Check },
            Description = "After how long it opens nothing any more, such as 12h or 90d; never by default.",
            HelpName = "TIME",
        };
        var requests = Number("--requests-per-minute", "Requests in a minute.");
        var images = Number("--images-per-minute", "Images in a minute.");
        var concurrent = Number("--concurrent", "Requests at the same time.");
        var monthlyImages = Number("--monthly-images", "Images in a calendar month (UTC).");
        var monthlyCost = new Option<string?>("--monthly-cost")
        {
            Validators = { Numbers.CheckNumber },
            Description = "US dollars in a calendar month (UTC).",
            HelpName = "N",
        };
        foreach (
            var option in (Option[])
                [tenant, user, scopes, models, providers, expires, requests, images, concurrent, monthlyImages, monthlyCost]
        )
            command.Options.Add(option);
        var asking = new KeyCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    async (client, cancellation) =>
                    {
                        var limits = new AccessKeyLimits
                        {
                            RequestsPerMinute = Narrow(parsed.GetValue(requests)),
                            ImagesPerMinute = Narrow(parsed.GetValue(images)),
                            Concurrent = Narrow(parsed.GetValue(concurrent)),
                            MonthlyImages = Numbers.ToInteger(parsed.GetValue(monthlyImages)),
                            MonthlyCost = decimal.TryParse(
                                parsed.GetValue(monthlyCost),
                                NumberStyles.Float,
                                CultureInfo.InvariantCulture,
                                out var cost
                            )
                                ? cost
                                : null,
                        };
                        var key = new AccessKeyParams
                        {
                            Name = parsed.GetValue(name)!,
                            Tenant = parsed.GetValue(tenant),
                            User = parsed.GetValue(user),
                            Scopes = List(parsed.GetValue(scopes)),
                            Models = List(parsed.GetValue(models)),
                            Providers = List(parsed.GetValue(providers)),
                            Limits = limits == new AccessKeyLimits() ? null : limits,
                            ExpiresAt = Durations.Of(parsed.GetValue(expires)) is { } after
                                ? TimeProvider.System.GetUtcNow() + after
                                : null,
                        };
                        return [await client.Keys.CreateAsync(key, cancellation)];
                    }
                )
        );
        return command;
    }

    private static Option<string?> Text(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help };

    private static Option<string[]?> Several(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help };

    private static Option<string?> Number(string name, string description) =>
        new(name)
        {
            Validators = { Numbers.CheckInteger },
            Description = description,
            HelpName = "N",
        };

    private static string[]? List(string[]? values) => values is { Length: > 0 } ? values : null;

    /// <summary>A number beyond 32 bits stays out of every range.</summary>
    private static int? Narrow(string? text) =>
        Numbers.ToInteger(text) is { } number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : null;
}
