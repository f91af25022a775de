using System.CommandLine;
using Easel.Cli.Parameters;
using Easel.Client.Webhooks;

namespace Easel.Cli.Commands;

/// <summary><c>easel webhooks</c>: whom a server, or that of the data folder of this machine, tells of events.</summary>
internal static class WebhooksCommand
{
    public static Command Create() =>
        new("webhooks", "Add, list, change, try and delete the webhook endpoints of an Easel server.")
        {
            CreateOne(),
            List(),
            Change(),
            Rotate(),
            Test(),
            Deliveries(),
            Delete(),
        };

    private static Command CreateOne()
    {
        var command = new Command("create", "Add an endpoint, and show its secret this once.");
        var url = new Argument<string>("url") { Description = "Where to send to, such as https://example.org/hook." };
        command.Arguments.Add(url);
        var (name, events) = (Name(command), Events(command));
        var tenant = new Option<string?>("--tenant") { Description = "The only tenant whose events it is told of.", HelpName = "NAME" };
        command.Options.Add(tenant);
        var asking = new AdministrationCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    async (client, json, cancellation) =>
                    {
                        var webhook = new WebhookParams
                        {
                            Url = new Uri(parsed.GetValue(url)!, UriKind.RelativeOrAbsolute),
                            Name = parsed.GetValue(name),
                            Events = Several(parsed.GetValue(events)),
                            Tenant = parsed.GetValue(tenant),
                        };
                        WebhookTables.Show([await client.Webhooks.CreateAsync(webhook, cancellation)], json);
                    }
                )
        );
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "List endpoints.");
        var asking = new AdministrationCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    async (client, json, cancellation) => WebhookTables.Show(await client.Webhooks.ListAsync(cancellation), json)
                )
        );
        return command;
    }

    private static Command Change()
    {
        var command = new Command("change", "Change what is named of an endpoint.");
        var id = Id(command);
        var url = new Option<string?>("--url") { Description = "Where to send to.", HelpName = "URL" };
        var enabled = new Option<bool?>("--enabled") { Description = "Whether events are sent: true or false.", HelpName = "FLAG" };
        command.Options.Add(url);
        command.Options.Add(enabled);
        var (name, events) = (Name(command), Events(command));
        var asking = new AdministrationCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    async (client, json, cancellation) =>
                    {
                        var change = new WebhookChange
                        {
                            Url = parsed.GetValue(url) is { } other ? new Uri(other, UriKind.RelativeOrAbsolute) : null,
                            Name = parsed.GetValue(name),
                            Events = Several(parsed.GetValue(events)),
                            Enabled = parsed.GetValue(enabled),
                        };
                        WebhookTables.Show([await client.Webhooks.ChangeAsync(parsed.GetValue(id)!, change, cancellation)], json);
                    }
                )
        );
        return command;
    }

    private static Command Rotate()
    {
        var command = new Command("rotate", "Give an endpoint another secret, and show it this once.");
        var id = Id(command);
        var grace = new Option<string?>("--grace")
        {
            Validators = { Durations.Check },
            Description = "How long deliveries are signed with the secret before too, such as 0, 12h or 7d; 1d by default.",
            HelpName = "TIME",
        };
        command.Options.Add(grace);
        var asking = new AdministrationCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    async (client, json, cancellation) =>
                        WebhookTables.Show(
                            [await client.Webhooks.RotateAsync(parsed.GetValue(id)!, Durations.Of(parsed.GetValue(grace)), cancellation)],
                            json
                        )
                )
        );
        return command;
    }

    private static Command Test()
    {
        var command = new Command("test", "Send an event now, once, and show what came of it.");
        var (id, asking) = (Id(command), new AdministrationCommand(command));
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    async (client, json, cancellation) =>
                        WebhookTables.Show([await client.Webhooks.TestAsync(parsed.GetValue(id)!, cancellation)], json)
                )
        );
        return command;
    }

    private static Command Deliveries()
    {
        var command = new Command("deliveries", "Show what became of an endpoint's events, the newest first.");
        var id = Id(command);
        var limit = new Option<string?>("--limit")
        {
            Validators = { Numbers.CheckInteger },
            Description = "At most so many, 1 to 100; 20 by default.",
            HelpName = "N",
        };
        var after = new Option<string?>("--after") { Description = "Those after this event, for the next page.", HelpName = "ID" };
        command.Options.Add(limit);
        command.Options.Add(after);
        var asking = new AdministrationCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    async (client, json, cancellation) =>
                    {
                        var most = (int)Math.Clamp(Numbers.ToInteger(parsed.GetValue(limit)) ?? 20, int.MinValue, int.MaxValue);
                        var page = await client.Webhooks.ListDeliveriesAsync(
                            parsed.GetValue(id)!,
                            most,
                            parsed.GetValue(after),
                            cancellation
                        );
                        WebhookTables.Show(page.Deliveries, json);
                    }
                )
        );
        return command;
    }

    private static Command Delete()
    {
        var command = new Command("delete", "Delete an endpoint, and what became of its events.");
        var (id, asking) = (Id(command), new AdministrationCommand(command));
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    async (client, json, cancellation) =>
                    {
                        await client.Webhooks.DeleteAsync(parsed.GetValue(id)!, cancellation);
                        WebhookTables.Show(Array.Empty<Webhook>(), json);
                    }
                )
        );
        return command;
    }

    private static Argument<string> Id(Command command)
    {
        var id = new Argument<string>("id") { Description = "The endpoint's id, as 'easel webhooks list' tells it." };
        command.Arguments.Add(id);
        return id;
    }

    private static Option<string?> Name(Command command)
    {
        var name = new Option<string?>("--name") { Description = "For people to know it by.", HelpName = "NAME" };
        command.Options.Add(name);
        return name;
    }

    private static Option<string[]?> Events(Command command)
    {
        var events = new Option<string[]?>("--event")
        {
            Description = "A type to be told of, such as batch.completed; may be given several times; all by default.",
            HelpName = "TYPE",
        };
        command.Options.Add(events);
        return events;
    }

    private static string[]? Several(string[]? values) => values is { Length: > 0 } ? values : null;
}
