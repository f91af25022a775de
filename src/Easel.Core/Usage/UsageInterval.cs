namespace Easel.Core.Usage;

/// <summary>Its number is its length in seconds, and is kept.</summary>
public enum UsageInterval
{
    Minute = 60,
    Hour = 3600,
    Day = 86400,
}
