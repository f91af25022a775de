using System.Text.Json.Serialization;
using Easel.Core.Idempotency;

namespace Easel.Storage.FileSystem;

[JsonSerializable(typeof(ResponseHead))]
internal sealed partial class ResponseHeadJson : JsonSerializerContext;
