using System.Security.Cryptography;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

/// <summary>How <see cref="UsageDimensions"/> are kept.</summary>
internal static class DimensionColumns
{
    public const string Names = "key_id, tenant, user_name, api, operation, model, provider, size, quality, cached, batch, outcome";

    /// <summary>The column of each field to group by.</summary>
    private static readonly (UsageFields Field, string Column)[] Columns =
    [
        (UsageFields.Key, "key_id"),
        (UsageFields.Tenant, "tenant"),
        (UsageFields.User, "user_name"),
        (UsageFields.Api, "api"),
        (UsageFields.Operation, "operation"),
        (UsageFields.Model, "model"),
        (UsageFields.Provider, "provider"),
        (UsageFields.Size, "size"),
        (UsageFields.Quality, "quality"),
        (UsageFields.Cached, "cached"),
        (UsageFields.Batch, "batch"),
        (UsageFields.Outcome, "outcome"),
    ];

    public static IEnumerable<string> Of(UsageFields fields) =>
        Columns.Where(column => fields.HasFlag(column.Field)).Select(column => column.Column);

    /// <summary>The same for the same dimensions, on every server.</summary>
    public static string Digest(ViewedDimensions viewed)
    {
        var dimensions = viewed.Dimensions;
        return Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes(
                    [
                        dimensions.Key,
                        dimensions.Tenant,
                        dimensions.User,
                        dimensions.Api,
                        Number((int)dimensions.Operation),
                        dimensions.Model,
                        dimensions.Provider,
                        dimensions.Size?.ToString(),
                        Number((int)dimensions.Quality),
                        dimensions.IsCached ? "1" : "0",
                        dimensions.IsBatch ? "1" : "0",
                        Number((int)dimensions.Outcome),
                        // Those of the full view were kept before there were others.
                        .. viewed.View == UsageView.Full ? (string[])[] : [Number(viewed.View.Number)],
                    ],
                    DigestJson.Default.StringArray
                )
            )
        );
    }

    public static object Parameters(ViewedDimensions viewed, string digest)
    {
        var dimensions = viewed.Dimensions;
        return new
        {
            digest,
            view = viewed.View.Number,
            key = dimensions.Key,
            tenant = dimensions.Tenant,
            user = dimensions.User,
            api = dimensions.Api,
            operation = (int)dimensions.Operation,
            model = dimensions.Model,
            provider = dimensions.Provider,
            size = dimensions.Size?.ToString(),
            quality = (int)dimensions.Quality,
            cached = dimensions.IsCached,
            batch = dimensions.IsBatch,
            outcome = (int)dimensions.Outcome,
        };
    }

    public static ImageSize? Size(string? kept) => kept is not null && ImageSize.TryParse(kept, out var size) ? size : null;

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
