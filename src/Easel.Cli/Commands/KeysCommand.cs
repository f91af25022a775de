using System.CommandLine;
using Easel.Cli.Parameters;
using Easel.Client.Keys;

namespace Easel.Cli.Commands;

/// <summary><c>easel keys</c>: the access keys of a server, or of the data folder of this machine.</summary>
internal static class KeysCommand
{
    public static Command Create() =>
        new("keys", "Create, list, rotate and revoke access keys of an Easel server.")
        {
            CreateKeyCommand.Create(),
            List(),
            Show(),
            Rotate(),
            Revoke(),
        };

    private static Command List()
    {
        var command = new Command("list", "List keys, the newest first.");
        var tenant = new Option<string?>("--tenant") { Description = "Only this tenant's.", HelpName = "NAME" };
        var user = new Option<string?>("--user") { Description = "Only this user's.", HelpName = "NAME" };
        var revoked = new Option<bool>("--revoked") { Description = "Those too that were revoked." };
        var limit = new Option<string?>("--limit")
        {
            Validators = { Numbers.CheckInteger },
            Description = "At most so many, 1 to 100; 20 by default.",
            HelpName = "N",
        };
        var after = new Option<string?>("--after") { Description = "Those after this key, for the next page.", HelpName = "ID" };
        foreach (var option in (Option[])[tenant, user, revoked, limit, after])
            command.Options.Add(option);
        var asking = new KeyCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    async (client, cancellation) =>
                    {
                        var query = new AccessKeyQuery
                        {
                            Limit = (int)Math.Clamp(Numbers.ToInteger(parsed.GetValue(limit)) ?? 20, int.MinValue, int.MaxValue),
                            After = parsed.GetValue(after),
                            Tenant = parsed.GetValue(tenant),
                            User = parsed.GetValue(user),
                            IncludeRevoked = parsed.GetValue(revoked),
                        };
                        return (await client.Keys.ListAsync(query, cancellation)).Keys;
                    }
                )
        );
        return command;
    }

    private static Command Rotate()
    {
        var command = new Command("rotate", "Give a key another value.");
        var id = Id(command);
        var grace = new Option<string?>("--grace")
        {
            Validators = { Durations.Check },
            Description = "How long the value before is good still, such as 0, 30m, 12h or 7d; 1h by default.",
            HelpName = "TIME",
        };
        command.Options.Add(grace);
        var asking = new KeyCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    async (client, cancellation) =>
                        [await client.Keys.RotateAsync(parsed.GetValue(id)!, Durations.Of(parsed.GetValue(grace)), cancellation)]
                )
        );
        return command;
    }

    private static Command Show()
    {
        var command = new Command("show", "Show one key.");
        var (id, asking) = (Id(command), new KeyCommand(command));
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(parsed, async (client, cancellation) => [await client.Keys.GetAsync(parsed.GetValue(id)!, cancellation)])
        );
        return command;
    }

    private static Command Revoke()
    {
        var command = new Command("revoke", "Let a key open nothing any more, and cancel its jobs.");
        var (id, asking) = (Id(command), new KeyCommand(command));
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(parsed, async (client, cancellation) => [await client.Keys.RevokeAsync(parsed.GetValue(id)!, cancellation)])
        );
        return command;
    }

    private static Argument<string> Id(Command command)
    {
        var id = new Argument<string>("id") { Description = "The key's id, as 'easel keys list' tells it; not its value." };
        command.Arguments.Add(id);
        return id;
    }
}
