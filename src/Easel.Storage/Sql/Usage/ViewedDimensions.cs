using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

/// <summary>What a view tells apart of dimensions.</summary>
/// <param name="Dimensions">Reduced to what the view tells apart.</param>
internal readonly record struct ViewedDimensions(UsageView View, UsageDimensions Dimensions);
