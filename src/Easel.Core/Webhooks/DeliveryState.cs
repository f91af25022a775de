namespace Easel.Core.Webhooks;

/// <summary>The numbers are kept.</summary>
public enum DeliveryState
{
    /// <summary>To be tried, or tried again.</summary>
    Pending = 0,

    /// <summary>The endpoint took it.</summary>
    Delivered = 1,

    /// <summary>Given up.</summary>
    Failed = 2,
}
