using Easel.Core.Access.Keys;
using Easel.Server.Hosting;

namespace Easel.Server.Access;

/// <summary>Configuration to <see cref="ServerAccessOptions"/>, once, at start-up.</summary>
internal static class ServerAccessOptionsBinder
{
    /// <summary>What is wrong is added to <paramref name="problems"/>.</summary>
    public static ServerAccessOptions Bind(SectionReader easel, List<string> problems)
    {
        var options = new ServerAccessOptions
        {
            AccessKeys = easel.List(nameof(ServerAccessOptions.AccessKeys)) ?? [],
            AdminKeys = easel.List(nameof(ServerAccessOptions.AdminKeys)) ?? [],
            SignIn = SignInOptionsBinder.Bind(easel, problems),
            Limits = LimitOptionsBinder.Bind(easel),
        };
        CheckKeys(nameof(ServerAccessOptions.AccessKeys), options.AccessKeys, problems);
        CheckKeys(nameof(ServerAccessOptions.AdminKeys), options.AdminKeys, problems);
        return options;
    }

    private static void CheckKeys(string name, IReadOnlyList<string> keys, List<string> problems)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            // The key itself is never part of a message.
            if (ConfiguredAccessKeys.Problem(keys[i]) is { } problem)
                problems.Add($"Easel:{name}:{i} {problem}");
        }
    }
}
