using System.Text.Json.Serialization;
using Easel.Core;

namespace Easel.Storage;

[JsonSerializable(typeof(AnswerHead))]
internal sealed partial class AnswerHeadJson : JsonSerializerContext;
