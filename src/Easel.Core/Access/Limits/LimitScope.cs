namespace Easel.Core.Access.Limits;

/// <summary>What a limit counts by.</summary>
internal enum LimitScope
{
    Key,
    User,
    Tenant,
    Model,
}
