namespace Easel.Core.Routing;

/// <summary>Chooses a deployment: of the first tier that has one, the less busy of two that chance and weight propose (the power of two
/// choices, Mitzenmacher 2001).</summary>
internal static class DeploymentChoice
{
    /// <param name="may">Whether a deployment may be chosen.</param>
    public static Deployment? Choose(ModelRoute route, Func<Deployment, bool> may)
    {
        foreach (var tier in route.Tiers)
        {
            if (Choose(tier.Deployments, may) is { } chosen)
                return chosen;
        }

        return null;
    }

    private static Deployment? Choose(IReadOnlyList<Deployment> deployments, Func<Deployment, bool> may)
    {
        if (deployments is [var only])
            return may(only) ? only : null;
        var able = deployments.Where(may).ToList();
        if (able.Count == 0)
            return null;
        var first = Propose(able);
        able.Remove(first);
        if (able.Count == 0)
            return first;
        var second = Propose(able);
        return second.Load < first.Load ? second : first;
    }

    private static Deployment Propose(List<Deployment> deployments)
    {
        var point = Random.Shared.Next(deployments.Sum(deployment => deployment.Weight));
        foreach (var deployment in deployments)
        {
            point -= deployment.Weight;
            if (point < 0)
                return deployment;
        }

        return deployments[^1];
    }
}
